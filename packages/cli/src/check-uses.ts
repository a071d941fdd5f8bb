import { GoujiError } from '@gouji/tree';
import type { Setup } from './config/setup.js';
import type { ConvertFlags } from './flags.js';

/** The flags that one kind of output alone has a use for. */
const uses = [
  ['assets', '--assets', 'html'],
  ['embedImages', '--embed-images', 'html'],
  ['toc', '--toc', 'html'],
  ['markProblems', '--mark-problems', 'html'],
  ['site', '--site', 'html'],
  ['labels', '--labels', 'yaml'],
  ['tables', '--tables', 'md'],
] as const satisfies ReadonlyArray<readonly [keyof ConvertFlags, string, string]>;

/**
 * Refuse flags that what is to be written has no use for, before anything is read.
 *
 * @throws GoujiError `usage` that names the output that has
 */
export async function checkUses(
  flags: ConvertFlags,
  to: string,
  setups: readonly Setup[],
): Promise<void> {
  for (const [key, flag, only] of uses) {
    if (!flags[key] || to === only) continue;
    throw new GoujiError('usage', {
      zh: `${flag} 只用于 ${only},这里输出的是 ${to};请加 --to ${only} 或去掉该选项。`,
      en: `Unexpected \`${flag}\` with output ${to}, expected it with --to ${only}; give that, or leave ${flag} out.`,
    });
  }
  if (flags.site === undefined || (await hasTags(flags.page, setups))) return;
  throw new GoujiError('usage', {
    zh: '--site 只用于有页面标签的网页模板;请加 --page portal 或去掉该选项。',
    en: 'Unexpected `--site`, expected it with a page that has tags; give --page portal, or leave --site out.',
  });
}

async function hasTags(page: string | undefined, setups: readonly Setup[]): Promise<boolean> {
  if (page === undefined) return false;
  const { pages } = await import('@gouji/templates/pages');
  return [pages[page], ...setups.map(({ resolved }) => resolved.pages.get(page))].some(
    (template) => template?.meta !== undefined,
  );
}
