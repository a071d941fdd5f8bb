import type { Story } from './story.js';

/** Say that a part which the paragraph at hand refers to is not there, or broken. */
export function reportMissing(story: Story, part: string): void {
  story.context.problems.push({
    rule: 'damaged-file',
    severity: 'warning',
    message: {
      zh: `文件中没有此处引用的 ${part},或其已损坏`,
      en: `Unexpected missing or broken ${part}, expected it in the file`,
    },
    place: story.address(story.paragraphCount),
  });
}
