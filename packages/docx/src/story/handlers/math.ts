import { skip } from './skip.js';
import type { StoryHandler, StoryHandlerList } from './types.js';

/** Equations (ECMA-376 Part 1, 22.1) as linear text: (a)/(b), x^(2), √(x). */
export const math: StoryHandlerList = [
  [
    'm:t',
    {
      open(story) {
        story.text = '';
      },
      text(story, value) {
        story.text += value;
      },
      close(story) {
        story.addText(story.text);
      },
    },
  ],
  ['m:num', around('(', ')')],
  ['m:den', around('/(', ')')],
  ['m:sup', around('^(', ')')],
  ['m:sub', around('_(', ')')],
  ['m:rad', around('√(', ')')],
  ['m:mr', around('', ';')],
  [
    'm:d',
    {
      open(story) {
        // The opening sign is stated later, in the properties; it takes this text's place.
        const mark = { type: 'text' as const, value: '' };
        story.addNode(mark);
        story.delimiters.push({ mark, begin: '(', end: ')' });
      },
      close(story) {
        const delimiter = story.delimiters.pop();
        if (!delimiter) return;
        delimiter.mark.value = delimiter.begin + delimiter.mark.value;
        story.addText(delimiter.end);
      },
    },
  ],
  ['m:begChr', delimiter('begin')],
  ['m:endChr', delimiter('end')],
  // The sign of an operator or accent: ∑, ∫, a hat.
  [
    'm:chr',
    {
      open(story, attributes) {
        story.addText(attributes.get('m:val') ?? '');
      },
    },
  ],
  ['m:ctrlPr', skip],
];

function around(before: string, after: string): StoryHandler {
  return {
    open(story) {
      story.addText(before);
    },
    close(story) {
      story.addText(after);
    },
  };
}

function delimiter(side: 'begin' | 'end'): StoryHandler {
  return {
    open(story, attributes) {
      const current = story.delimiters.at(-1);
      if (current) current[side] = attributes.get('m:val') ?? '';
    },
  };
}
