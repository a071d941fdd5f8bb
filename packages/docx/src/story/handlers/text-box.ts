import { Container } from '../container.js';
import { enterContainer } from '../enter-container.js';
import { leaveContainer } from '../leave-container.js';
import type { StoryHandlerList } from './types.js';

/** Text boxes (ECMA-376 Part 1, 20.4.2.38): their blocks follow the paragraph they hang on. */
export const textBox: StoryHandlerList = [
  [
    'w:txbxContent',
    {
      open(story) {
        story.needParagraph();
        enterContainer(story, new Container(story.container.cell));
      },
      close(story) {
        const { children } = leaveContainer(story);
        for (const block of children) story.addAfter(block);
      },
    },
  ],
];
