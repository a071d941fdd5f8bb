import type { Language } from '@gouji/tree';
import { stringify } from 'yaml';
import type { RuleExample } from './rule-doc.js';

/** Show the document of an example as blocks of Markdown. */
export function showExample(example: RuleExample, language: Language): string[] {
  const words = texts[language];
  const { form, text, word, name, encoding, options, through, also, ...changes } = example;
  const own = text ?? word;
  const patch = Object.keys(changes).length > 0;
  return [
    ...(own === undefined ? [words[patch ? 'changed' : 'plain'](form ?? '')] : []),
    ...(patch ? [fence('yaml', stringify(changes, { lineWidth: 0 }))] : []),
    ...(word === undefined ? [] : [words.word]),
    ...(text === undefined ? [] : [words.file(name ?? 'report.txt', encoding)]),
    ...(own === undefined ? [] : [fence(word === undefined ? kindOf(name) : 'xml', own)]),
    ...(options ? [words.options, fence('yaml', stringify(options, { lineWidth: 0 }))] : []),
    ...(through ? [words.through(through)] : []),
    ...(also ? [words.also(also.map((id) => `\`${id}\``).join(', '))] : []),
  ];
}

function kindOf(name = ''): string {
  const [, ending = 'txt'] = /\.(\w+)$/u.exec(name) ?? [];
  return ending === 'txt' ? 'text' : ending;
}

function fence(kind: string, code: string): string {
  return `\`\`\`${kind}\n${code.trimEnd()}\n\`\`\``;
}

const texts = {
  zh: {
    plain: (form: string) => `一份 \`${form}\` 报告,全部数值为 0。`,
    changed: (form: string) => `在全部数值为 0 的 \`${form}\` 报告上所作的改动:`,
    word: 'Word 文件的正文:',
    file: (name: string, encoding?: string) =>
      `文件 \`${name}\`${encoding ? `,编码为 ${encoding.toUpperCase()}` : ''}:`,
    options: '转换时的选项:',
    through: (reader: string) => `由 ${reader} 读取。`,
    also: (ids: string) => `同时提示 ${ids}。`,
  },
  en: {
    plain: (form: string) => `A report of \`${form}\` of which all values are 0.`,
    changed: (form: string) => `A report of \`${form}\` of which all values are 0, changed so:`,
    word: 'The body of a Word file:',
    file: (name: string, encoding?: string) =>
      `The file \`${name}\`${encoding ? `, encoded in ${encoding.toUpperCase()}` : ''}:`,
    options: 'Converted with these options:',
    through: (reader: string) => `Read through ${reader}.`,
    also: (ids: string) => `Raised with it: ${ids}.`,
  },
} as const;
