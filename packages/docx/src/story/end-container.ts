import { finishParagraph } from './finish-paragraph.js';
import type { Story } from './story.js';

/** Finish a paragraph that was never closed and one that waited for the next. */
export function endContainer(story: Story): void {
  if (story.paragraph || story.container.carried) {
    story.needParagraph().markDeleted = false;
    finishParagraph(story);
  }
  story.container.endLists();
}
