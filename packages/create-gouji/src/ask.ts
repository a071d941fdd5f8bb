import { createInterface } from 'node:readline/promises';
import type { Language, Localized } from '@gouji/tree';
import { kinds } from './kinds.js';

const questions: Record<'kind' | 'name', Localized> = {
  kind: {
    zh: `${list('zh')}\n做哪一种? `,
    en: `${list('en')}\nWhich kind? `,
  },
  name: { zh: '名称(如 gouji-no-buttons): ', en: 'Name (such as gouji-no-buttons): ' },
};

/** Ask at the terminal. */
export async function ask(what: 'kind' | 'name', language: Language): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(questions[what][language])).trim();
  } finally {
    terminal.close();
  }
}

function list(language: Language): string {
  return Object.entries(kinds)
    .map(([kind, words]) => `  ${kind.padEnd(10)} ${words[language]}`)
    .join('\n');
}
