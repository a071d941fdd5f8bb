import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Nodes that every package is to run on, as the command that starts each. */
const nodes = [[process.execPath], ['npx', '--yes', '--package', 'node@24', 'node']];

/** Install one package in an empty folder and import its entries on every Node; say what fails. */
export async function installAlone({ manifest, file }, folder, registry) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const entries = Object.keys(manifest.exports)
    .filter((entry) => !entry.endsWith('.json'))
    .map((entry) => manifest.name + entry.slice(1));
  const check = `const names = ${JSON.stringify(entries)};
for (const name of names) {
  const entry = await import(name);
  if (Object.keys(entry).length === 0) throw new Error(name + ' exports nothing');
}
console.log(process.version);`;
  writeFileSync(join(folder, 'check.js'), check);
  const env = { ...process.env, npm_config_registry: registry };
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel', 'error'];
  const options = { cwd: folder, env, maxBuffer: 1 << 26 };
  try {
    await run('npm', ['install', file, ...quiet], options);
    for (const [command, ...args] of nodes)
      await run(command, [...args, 'check.js'], { cwd: folder });
    return [];
  } catch (error) {
    return [
      String(error.stderr || error)
        .trim()
        .split('\n')
        .slice(-6)
        .join(' '),
    ];
  }
}
