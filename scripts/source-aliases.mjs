import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Aliases, for Vite, that make each entry of a workspace package stand for its index.ts in src/. */
export function sourceAliases() {
  const folders = ['packages', 'plugins']
    .flatMap((parent) => readdirSync(`${root}${parent}`).map((name) => `${parent}/${name}`))
    .concat('templates')
    .filter((folder) => existsSync(`${root}${folder}/src/index.ts`));
  return folders.flatMap((folder) => {
    const { name, exports } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
    return Object.keys(exports)
      .map((entry) => entry.slice(1))
      .filter((entry) => existsSync(`${root}${folder}/src${entry}/index.ts`))
      .map((entry) => ({
        find: new RegExp(`^${name}${entry}$`),
        replacement: `${root}${folder}/src${entry}/index.ts`,
      }));
  });
}
