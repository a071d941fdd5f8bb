/**
 * List the fenced blocks of a page: language, what stands behind it, and the lines.
 * @returns {Array<{ language: string, words: string[], text: string }>}
 */
export function readFences(markdown) {
  return [...markdown.matchAll(/^```(\w+)([^\n]*)\n(.*?)^```$/gmsu)].map(
    ([, language, words, text]) => ({
      language,
      words: words.trim().split(/\s+/u).filter(Boolean),
      text,
    }),
  );
}

/** Make a pattern of lines that a command prints; a line `…` stands for any lines. */
export function patternOf(lines) {
  const parts = lines.map((line) =>
    line === '…' ? '[^]*?' : `${line.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?:\\n|$)`,
  );
  return new RegExp(`^${parts.join('')}$`, 'u');
}
