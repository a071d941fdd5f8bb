import { formatHandlers, formats } from '../../styles/character-format.js';
import type { Recall } from '../../xml/recall.js';
import type { Run } from '../run.js';
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
        set(run, attributes);
      },
    },
  ]),
]);

const recall: Recall<Story> = {
  ready: ({ run }) => run.stated === 0 && run.style === undefined,
  take: ({ run }): Stated => ({ stated: run.stated, on: run.on, style: run.style }),
  give({ run }, { stated, on, style }: Stated) {
    run.stated = stated;
    run.on = on;
    run.style = style;
  },
};

/** What the properties of a run state. */
type Stated = Pick<Run, 'stated' | 'on' | 'style'>;

/** Runs (ECMA-376 Part 1, 17.3.2.25) and their properties. */
export const run: StoryHandlerList = [
  [
    'w:r',
    {
      open(story) {
        story.runs.begin(story.paragraph?.hidden);
      },
      close(story) {
        story.runs.end();
      },
    },
  ],
  ['w:rPr', { inside: runProperties, close: resolve, recall }],
];

/** Direct formatting comes before that of the character style, that before the paragraph's (17.7.2). */
function resolve({ run, context }: Story): void {
  if (run.style !== undefined) {
    const base = context.styles.character(run.style);
    run.on |= base.on & ~run.stated;
    run.stated |= base.stated;
  }
  run.marks = run.on & (formats.hidden - 1);
  if (run.stated & formats.hidden) run.hidden = (run.on & formats.hidden) !== 0;
}
