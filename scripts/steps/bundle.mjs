import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { rolldown } from 'rolldown';

const cli = 'packages/cli';
const folder = `${cli}/bundle`;

/**
 * Put the command and all that it takes into a few files, for a thousand small ones take most of
 * the time that a short document does; and write beside them the licences of what they hold.
 */
export async function bundle() {
  const { dependencies } = JSON.parse(readFileSync(`${cli}/package.json`, 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  const build = await rolldown({
    input: { gouji: `${cli}/dist/index.js` },
    platform: 'node',
    external: [/^node:/, ...Object.keys(dependencies ?? {})],
  });
  const { output } = await build.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  });
  await build.close();
  const files = output.flatMap((chunk) => Object.keys(chunk.modules ?? {}));
  writeFileSync(`${folder}/THIRD-PARTY.txt`, licences(files));
}

/** Tell for each package that a file belongs to its name, version, licence and the text of it. */
function licences(files) {
  const folders = new Set(files.map(packageOf).filter(Boolean));
  const texts = [...folders].map((path) => {
    const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    if (!license) throw new Error(`${name}@${version} names no licence, expected one to bundle it`);
    const file = readdirSync(path).find((one) => /^(licen[cs]e|copying)/i.test(one));
    const text = file ? readFileSync(join(path, file), 'utf8').trim() : '';
    return `${name} ${version} (${license})\n\n${text}`.trim();
  });
  return `${[...new Set(texts)].sort().join(`\n\n${'-'.repeat(40)}\n\n`)}\n`;
}

/** The folder of the installed package that a file belongs to; our own are not installed. */
function packageOf(file) {
  if (!file.includes(`${sep}node_modules${sep}`)) return undefined;
  for (let path = dirname(file); path.includes(`${sep}node_modules${sep}`); path = dirname(path)) {
    const manifest = join(path, 'package.json');
    // Some packages mark a folder as ESM with a package.json that names nothing.
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version) return path;
  }
  return undefined;
}
