import type { Story } from './story.js';

/** Say that a symbol of the paragraph at hand (ECMA-376 Part 1, 17.3.3.30) is no character. */
export function reportSymbol(story: Story, code: number): void {
  const name = code.toString(16).toUpperCase().padStart(4, '0');
  story.context.problems.push({
    rule: 'damaged-file',
    severity: 'warning',
    message: {
      zh: `此处的符号代码 ${name} 不是字符,已用 U+FFFD 代替;请核对原文`,
      en: `Unexpected symbol code ${name}, expected that of a character; it is replaced by U+FFFD, check the original`,
    },
    place: story.address(story.paragraphCount),
  });
}
