// npm run tutorial: follows docs/write-a-plugin.md word for word in an empty folder, with the
// packages of this checkout packed and installed as from npm; `--first` leaves the other kinds of
// plugins out, whose packages are tested beside create-gouji too.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packAll } from './pack-all.mjs';
import { patternOf, readFences } from './read-fences.mjs';
import { startRegistry } from './start-registry.mjs';

/** Longer than this is no afternoon's start: two minutes, installing and all. */
const longest = 120_000;

const repository = fileURLToPath(new URL('../../', import.meta.url));
const page = 'docs/write-a-plugin.md';
const work = mkdtempSync(join(tmpdir(), 'gouji-tutorial-'));
const start = performance.now();
/** The time says nothing where others use the machine. */
const busy = loadavg()[0] > cpus().length / 2;
let stop = () => {};
try {
  mkdirSync(join(work, 'packed'));
  mkdirSync(join(work, 'here'));
  const packed = await packAll(repository, join(work, 'packed'));
  tell(`${packed.length} packages packed`);
  const shell = process.platform === 'win32';
  const upstream = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8', shell });
  const registry = await startRegistry(packed, `${upstream.trim().replace(/\/$/u, '')}/`);
  stop = registry.stop;
  await follow(registry.url);
  const taken = performance.now() - start;
  tell('done');
  if (taken > longest && !busy) throw new Error(`${page}: took more than ${longest / 1000} s`);
} finally {
  stop();
  rmSync(work, { recursive: true, force: true });
}

/** Write each file of the page, and run each command. */
async function follow(url) {
  let folder = join(work, 'here');
  for (const { language, words, text } of readFences(pageText())) {
    if (language !== 'console') {
      if (words.length > 0) writeFile(join(folder, words.at(-1)), text);
      continue;
    }
    for (const session of text.split(/^(?=\$ )/mu)) {
      const [command, ...lines] = session.trimEnd().split('\n');
      const line = command.slice(2);
      if (line.startsWith('cd ')) folder = join(folder, line.slice(3));
      else await runOne(line, lines, folder, url);
    }
  }
}

function pageText() {
  const text = readFileSync(join(repository, page), 'utf8');
  return process.argv.includes('--first') ? text.split(/^## 6/mu)[0] : text;
}

function writeFile(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Run a command without waiting in a way that would keep the registry from answering. */
async function runOne(line, lines, cwd, url) {
  const { output, code } = await new Promise((resolve, reject) => {
    const child = spawn(line, { cwd, env: environment(url), shell: true });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ output, code }));
    child.stdin.end();
  });
  if (!patternOf(lines).test(output.trimEnd())) {
    throw new Error(
      `${page}: $ ${line}\nended with ${code} and printed\n${output}\nexpected\n${lines.join('\n')}`,
    );
  }
  tell(line);
}

function tell(what) {
  console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${what}`);
}

function environment(url) {
  const { PATH, HOME, SystemRoot } = process.env;
  return {
    PATH,
    HOME,
    ...(SystemRoot && { SystemRoot }),
    LANG: 'en_US.UTF-8',
    NO_COLOR: '1',
    npm_config_registry: url,
    npm_config_replace_registry_host: 'never',
    npm_config_prefer_offline: 'true',
    npm_config_yes: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
  };
}
