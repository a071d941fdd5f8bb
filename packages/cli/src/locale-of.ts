import type { Language } from '@gouji/tree';

/** Choose the language of messages: `--lang`, else the locale as POSIX ranks its variables. */
export function localeOf(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  const asked = askedFor(argv);
  if (asked === 'zh' || asked === 'en') return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^zh/i.test(locale) ? 'zh' : 'en';
}

/** Read `--lang` ahead of the parser, which needs it to print help and its own errors. */
function askedFor(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return undefined;
  return argv[at]!.split('=')[1] ?? argv[at + 1];
}
