import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What every package holds. */
const needed = ['package.json', 'readme.md', 'license'];
/** What none is to hold: tests, maps of sources, and what the build keeps for itself. */
const unwanted = /\.test\.|(?:^|\/)(?:test|tests|__tests__)\/|\.map$|\.tsbuildinfo$|^src\//;

/** Say what a tarball holds that it should not, and what it lacks. */
export async function checkContents(file) {
  const { stdout } = await run('tar', ['-tzf', file], { maxBuffer: 1 << 26 });
  const names = stdout
    .trim()
    .split('\n')
    .map((name) => name.replace(/^package\//, ''));
  return [
    ...needed
      .filter((name) => !names.some((each) => each.toLowerCase() === name))
      .map((name) => `lacks ${name}`),
    // What a package writes for others stands in its templates, tests and all.
    ...names
      .filter((name) => !name.startsWith('templates/') && unwanted.test(name))
      .map((name) => `holds ${name}`),
  ];
}
