import { textOfSegments } from '../text-of-segments.js';
import type { StoryHandlerList } from './types.js';

/** Ruby (ECMA-376 Part 1, 17.3.3.25): the reading follows its base in brackets. */
export const ruby: StoryHandlerList = [
  [
    'w:rt',
    {
      open(story) {
        story.rubyStart = story.needParagraph().segments.length;
        // A mark of its own keeps the reading from joining the text before it.
        story.links.push(undefined);
        story.addNode({ type: 'text', value: '' });
      },
      close(story) {
        story.links.pop();
        const { segments } = story.needParagraph();
        story.ruby = textOfSegments(segments.splice(story.rubyStart));
      },
    },
  ],
  [
    'w:ruby',
    {
      close(story) {
        if (story.ruby !== '') story.addText(`(${story.ruby})`);
        story.ruby = '';
      },
    },
  ],
];
