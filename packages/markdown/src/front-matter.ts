import type { Yaml } from 'mdast';

/** Front matter whose offsets are known. */
export interface FrontMatter extends Yaml {
  position: {
    start: { line: number; column: number; offset: number };
    end: { line: number; column: number; offset: number };
  };
}

/** Find YAML front matter: between two lines of three dashes, at the very start, with a key. */
export function frontMatter(text: string): FrontMatter | undefined {
  const match = /^\uFEFF?---[ \t]*(\r\n|\n|\r)([\s\S]*?)(?:\r\n|\n|\r)---[ \t]*(?=[\r\n]|$)/u.exec(
    text,
  );
  if (!match || !/^[\p{L}_][^\r\n:]*:/mu.test(match[2]!)) return undefined;
  const lines = match[0].split(/\r\n|\n|\r/u);
  return {
    type: 'yaml',
    value: match[2]!,
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: lines.length, column: lines.at(-1)!.length + 1, offset: match[0].length },
    },
  };
}
