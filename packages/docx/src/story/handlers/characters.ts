import { reportSymbol } from '../report-symbol.js';
import { symbolText } from '../symbol-text.js';
import type { StoryHandler, StoryHandlerList } from './types.js';

/** Characters that are elements: tabs, breaks, hyphens and symbols (ECMA-376 Part 1, 17.3.3). */
export const characters: StoryHandlerList = [
  ['w:tab', character('\t')],
  ['w:ptab', character('\t')],
  ['w:noBreakHyphen', character('\u2011')],
  ['w:softHyphen', character('\u00AD')],
  [
    'w:br',
    {
      open(story, attributes) {
        const kind = attributes.get('w:type');
        story.addNode({ type: 'break' }, kind === 'page' || kind === 'column');
      },
    },
  ],
  [
    'w:cr',
    {
      open(story) {
        story.addNode({ type: 'break' });
      },
    },
  ],
  ['w:sym', symbol('w')],
  // MS-DOCX 2.7.1: a symbol beyond the first plane, such as an emoji.
  ['w16se:symEx', symbol('w16se')],
];

function symbol(prefix: string): StoryHandler {
  return {
    open(story, attributes) {
      const code = Number.parseInt(attributes.get(`${prefix}:char`) ?? '', 16);
      if (Number.isNaN(code)) return;
      const font = attributes.get(`${prefix}:font`);
      story.addText(symbolText(font, code, (bad) => reportSymbol(story, bad)));
    },
  };
}

function character(value: string): StoryHandler {
  return {
    open(story) {
      story.addText(value);
    },
  };
}
