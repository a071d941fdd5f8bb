import type { Omml } from '../../math/omml.js';
import { toLinear } from '../../math/to-linear.js';
import { toMathml } from '../../math/to-mathml.js';
import { unreadAlternative } from '../../xml/choice-text.js';
import { reportSymbol } from '../report-symbol.js';
import type { Story } from '../story.js';
import { symbolText } from '../symbol-text.js';
import { noteReference } from './note-reference.js';
import { skip } from './skip.js';
import type { StoryHandler, StoryHandlerList, StoryHandlers } from './types.js';

/** Any element of an equation is held as it is until the equation is whole. */
const part: StoryHandler = {
  open(story, attributes, name) {
    story.context.countNodes(1, story.part);
    begin(story, { name, value: attributes.get('m:val'), text: '', children: [] });
  },
  close(story) {
    story.math.pop();
  },
};

const text: StoryHandler = {
  ...part,
  text({ math, context, part }, value) {
    context.countCharacters(value.length, part);
    math[math.length - 1]!.text += value;
  },
};

const exceptions: ReadonlyMap<string, StoryHandler> = new Map<string, StoryHandler>([
  ['m:t', text],
  ['w:t', text],
  ['m:ctrlPr', skip],
  ['w:rPr', skip],
  ['w:del', skip],
  ['w:moveFrom', skip],
  ['w:instrText', skip],
  [
    'w:sym',
    {
      open(story, attributes) {
        const code = Number.parseInt(attributes.get('w:char') ?? '', 16);
        if (Number.isNaN(code)) return;
        const font = attributes.get('w:font');
        const sign = symbolText(font, code, (bad) => reportSymbol(story, bad));
        story.math[story.math.length - 1]!.children.push(leaf(sign));
      },
    },
  ],
  [
    unreadAlternative,
    {
      text({ math }, value) {
        math[math.length - 1]!.children.push(leaf(value));
      },
    },
  ],
  ...noteReference,
]);

const parts: StoryHandlers = { get: (name) => exceptions.get(name) ?? part };

/** Equations (ECMA-376 Part 1, 22.1), as MathML and linear text. */
export const math: StoryHandlerList = [
  [
    'm:oMath',
    {
      inside: parts,
      open(story, attributes, name) {
        part.open?.(story, attributes, name);
      },
      close(story) {
        const equation = story.math.pop();
        const value = equation ? toLinear(equation).trim() : '';
        if (!equation || value === '') return;
        const display = story.mathParagraphs > 0;
        story.addNode({ type: 'equation', display, value, math: toMathml(equation, display) });
      },
    },
  ],
  [
    'm:oMathPara',
    {
      open(story) {
        story.mathParagraphs++;
      },
      close(story) {
        story.mathParagraphs--;
      },
    },
  ],
  ['m:oMathParaPr', skip],
];

function begin({ math }: Story, node: Omml): void {
  math[math.length - 1]?.children.push(node);
  math.push(node);
}

function leaf(value: string): Omml {
  return { name: 'm:t', value: undefined, text: value, children: [] };
}
