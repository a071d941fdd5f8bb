import type { Localized } from '@gouji/tree';
import type { Story } from './story.js';

/** Say that what stands at the paragraph at hand is not read. */
export function reportUnread(story: Story, message: Localized, suggestion?: Localized): void {
  story.context.problems.push({
    rule: 'unread-content',
    severity: 'warning',
    message,
    ...(suggestion && { suggestion }),
    place: story.address(story.paragraphCount),
  });
}
