import { formatHandlers } from '../../styles/character-format.js';
import { marksOf } from '../marks.js';
import { plainRun } from '../run.js';
import type { Story } from '../story.js';
import { skip } from './skip.js';
import type { StoryHandler, StoryHandlerList, StoryHandlers } from './types.js';

const runProperties: StoryHandlers = new Map<string, StoryHandler>([
  [
    'w:rStyle',
    {
      open({ run }, attributes) {
        run.style = attributes.get('w:val');
      },
    },
  ],
  ['w:rPrChange', skip],
  ...[...formatHandlers].map(([name, set]): [string, StoryHandler] => [
    name,
    {
      open({ run }, attributes) {
        set(run.direct, attributes);
      },
    },
  ]),
]);

/** Runs (ECMA-376 Part 1, 17.3.2.25) and their properties. */
export const run: StoryHandlerList = [
  [
    'w:r',
    {
      open(story) {
        story.runs.push(story.run);
        story.run = plainRun();
      },
      close(story) {
        story.run = story.runs.pop() ?? plainRun();
      },
    },
  ],
  ['w:rPr', { inside: runProperties, close: resolve }],
];

/** Direct formatting comes before that of the character style (17.7.2). */
function resolve({ run, context, paragraph }: Story): void {
  const base = run.style === undefined ? undefined : context.styles.character(run.style);
  const format = base ? { ...base, ...run.direct } : run.direct;
  run.marks = marksOf(format);
  run.font = format.font;
  run.hidden = format.hidden ?? context.styles.paragraph(paragraph?.style).format.hidden ?? false;
}
