import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { closest, GoujiError, type Language } from '@gouji/tree';
import { ask } from './ask.js';
import { createPackage } from './create-package.js';
import { helpText } from './help-text.js';
import { isKind, type Kind, kinds } from './kinds.js';

const flags = {
  kind: { type: 'string' },
  name: { type: 'string' },
  dir: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** Run `npm create gouji`: 0 when the folder is written, 2 when it could not be. */
export async function main(args: string[]): Promise<0 | 2> {
  let language = languageOf(process.env);
  try {
    const { values, positionals } = read(args);
    if (values.lang === 'zh' || values.lang === 'en') language = values.lang;
    else if (values.lang !== undefined) throw unknownLanguage(values.lang);
    if (values.help) return say(helpText[language]);
    if (values.version) return say(ownVersion());
    if (positionals.length > 2) throw tooMany(positionals[2]!);
    const asked = process.stdin.isTTY === true && process.stdout.isTTY === true;
    const kind = kindOf(
      values.kind ?? positionals[0] ?? (asked ? await ask('kind', language) : ''),
    );
    const name = values.name ?? positionals[1] ?? (asked ? await ask('name', language) : '');
    if (name === '') throw noName();
    const folder = resolve(values.dir ?? name);
    const files = createPackage(kind, name, folder);
    return say(done(relative(process.cwd(), folder) || '.', files)[language]);
  } catch (error) {
    const text = error instanceof GoujiError ? error.in(language) : String(error);
    process.stderr.write(`create-gouji: ${text}\n`);
    return 2;
  }
}

function read(args: string[]) {
  try {
    return parseArgs({ args, options: flags, allowPositionals: true });
  } catch (error) {
    const flag = /'(--?[\w-]+)/u.exec((error as Error).message)?.[1] ?? '';
    const near = closest(
      flag,
      Object.keys(flags).map((each) => `--${each}`),
    );
    throw new GoujiError('usage', {
      zh: `选项 ${flag} 无效${near ? `;您要的是 ${near} 吗?` : ';--help 列出全部选项。'}`,
      en: `Unexpected option ${flag}${near ? `; did you mean ${near}?` : ', expected one of those that --help lists.'}`,
    });
  }
}

function kindOf(word: string): Kind {
  if (isKind(word)) return word;
  const list = Object.keys(kinds).join(', ');
  const near = closest(word, Object.keys(kinds));
  throw new GoujiError('usage', {
    zh: `种类“${word}”无效,可用的种类:${list}${near ? `;您要的是 ${near} 吗?` : '。'}`,
    en: `Unexpected kind "${word}", expected one of ${list}${near ? `; did you mean ${near}?` : '.'}`,
  });
}

function noName(): GoujiError {
  return new GoujiError('usage', {
    zh: '没有名称;请写在种类之后,如 npm create gouji@latest rule gouji-dated-title。',
    en: 'Unexpected end, expected a name behind the kind: npm create gouji@latest rule gouji-dated-title.',
  });
}

function tooMany(word: string): GoujiError {
  return new GoujiError('usage', {
    zh: `多余的参数“${word}”;应为种类和名称各一个。`,
    en: `Unexpected argument "${word}", expected one kind and one name.`,
  });
}

function unknownLanguage(word: string): GoujiError {
  return new GoujiError('usage', {
    zh: `--lang 的值“${word}”无效,应为 zh 或 en。`,
    en: `Unexpected --lang ${word}, expected zh or en.`,
  });
}

function done(folder: string, files: string[]): Record<Language, string> {
  const list = files.map((file) => `  ${file}`).join('\n');
  const next = [...(folder === '.' ? [] : [`cd ${folder}`]), 'npm install', 'npm test'];
  const steps = next.map((step) => `  ${step}`).join('\n');
  return {
    zh: `已写入 ${folder}:\n${list}\n\n接下来:\n${steps}\n`,
    en: `Written to ${folder}:\n${list}\n\nNow:\n${steps}\n`,
  };
}

function languageOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('zh') ? 'zh' : 'en';
}

function ownVersion(): string {
  const file = new URL('../package.json', import.meta.url);
  return `${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}\n`;
}

function say(text: string): 0 {
  process.stdout.write(text);
  return 0;
}
