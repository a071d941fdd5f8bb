/**
 * Measure gouji and its peers on the same files, in one run: times interleaved in one process, so
 * that a busy machine is busy for all; the first run (`fresh ms`, loading and all) and the peak of
 * memory each in a process of its own. Run `npm run build` first.
 *
 *     pnpm bench                      every size
 *     pnpm bench --quick              the report alone, few rounds
 *     pnpm bench --sizes report,large
 *
 * With the report goes messy text to YAML, from 1 KB to 10 MB (`text.mjs`).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { unzipSync } from 'fflate';
import { documents } from './documents.mjs';
import { jobNames, loadJob, textJobs } from './jobs.mjs';
import { measureText } from './text.mjs';

/** So many ms a job may take at one size, its last round not counted; it has two at least. */
const share = 10_000;

const commandName = 'gouji convert FILE --to html, the command';

const quick = process.argv.includes('--quick');
const sizes = chosenSizes();
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
try {
  console.log(
    `node ${process.version}, ${cpus()[0]?.model ?? 'unknown CPU'} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}`,
  );
  console.log(versions());
  const results = [];
  for (const size of sizes) results.push(await measure(size));
  if (results.length > 1) printGrowth(results);
  if (sizes.includes('report')) await measureText(await textJobs(quick));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(size) {
  const { title, make, ...plan } = documents[size];
  const { warmups, rounds, burst } = quick ? { warmups: 5, rounds: 15, burst: 5 } : plan;
  const files = make();
  const [bytes] = files;
  const file = join(folder, `${size}.docx`);
  writeFileSync(file, bytes);
  const xml = xmlBytes(bytes);
  console.log(
    `\n${size}: ${title}; ${megabytes(bytes.length, 2)} MB, ${megabytes(xml, 1)} MB of XML; median of ${rounds} rounds after ${warmups}, fewer of a slow job`,
  );
  const times = await timeAll(files, { warmups, rounds, burst });
  const fresh = Object.fromEntries(
    Object.keys(jobNames).map((name) => [name, runFresh(name, file)]),
  );
  print(times, { ...fresh, command: runCommand(file) }, xml);
  return { size, times, xml };
}

/**
 * Do the jobs in turns of a burst of rounds each, as one who converts a folder does, each round on
 * the next of the files; a job that has taken its share of time sits out the rest, once it has a round to show after a warm-up.
 */
async function timeAll(files, { warmups, rounds, burst }) {
  const jobs = {};
  for (const name of Object.keys(jobNames)) jobs[name] = await loadJob(name);
  const times = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
  for (let round = 0; round < warmups + rounds; round += burst) {
    for (const [name, job] of Object.entries(jobs)) {
      // What one job leaves behind is not to be swept up at the cost of the next.
      collect();
      for (let turn = 0; turn < burst; turn++) {
        const taken = times[name];
        if (sum(taken) > share && taken.length > 1) break;
        const start = performance.now();
        await job(files[taken.length % files.length]);
        taken.push(performance.now() - start);
      }
    }
  }
  for (const taken of Object.values(times)) taken.splice(0, Math.min(warmups, taken.length >> 1));
  return times;
}

/** Do a job once in a process of its own: how long it takes there, and the peak of memory. */
function runFresh(name, file) {
  const script = fileURLToPath(new URL('peak.mjs', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [script, name, file], { encoding: 'utf8' }));
}

/** Run the command as a user does: a process of its own, from its start to its end. */
function runCommand(file) {
  const bin = fileURLToPath(new URL('../../packages/cli/bin/gouji.js', import.meta.url));
  const told = new URL('tell-peak.mjs', import.meta.url).href;
  const args = ['convert', file, '--to', 'html', '--quiet', '-o', `${file}.html`];
  const options = { encoding: 'utf8' };
  return JSON.parse(execFileSync(process.execPath, ['--import', told, bin, ...args], options));
}

function print(times, fresh, xml) {
  const header = ['median ms', 'best ms', 'ms/MB', '× pass', 'mammoth ÷'];
  header.push('fresh ms', 'peak MB', '1/mammoth');
  console.log(`${'job'.padEnd(45)}${header.map((text) => text.padStart(11)).join('')}`);
  const pass = median(times.pass);
  const peer = median(times.mammoth);
  for (const [name, title] of Object.entries({ ...jobNames, command: commandName })) {
    const figures = [
      ...(name in times ? timeFigures(times[name], { pass, peer, xml }) : Array(5).fill('')),
      fresh[name].ms.toFixed(0),
      megabytes(fresh[name].bytes, 0),
      (fresh.mammoth.bytes / fresh[name].bytes).toFixed(1),
    ];
    console.log(`${title.padEnd(45)}${figures.map((text) => text.padStart(11)).join('')}`);
  }
}

function timeFigures(taken, { pass, peer, xml }) {
  const middle = median(taken);
  return [
    middle.toFixed(2),
    Math.min(...taken).toFixed(2),
    ((middle * 1e6) / xml).toFixed(1),
    (middle / pass).toFixed(2),
    (peer / middle).toFixed(1),
  ];
}

/** Tell whether time grows as the size does: best ms per MB of XML at each size. */
function printGrowth(results) {
  console.log('\nbest ms per MB of XML: the same at every size where time is linear');
  console.log(`${'job'.padEnd(45)}${results.map(({ size }) => size.padStart(11)).join('')}`);
  for (const [name, title] of Object.entries(jobNames)) {
    const figures = results.map(({ times, xml }) => (Math.min(...times[name]) * 1e6) / xml);
    const cells = figures.map((figure) => figure.toFixed(1).padStart(11));
    console.log(`${title.padEnd(45)}${cells.join('')}`);
  }
}

function chosenSizes() {
  const at = process.argv.indexOf('--sizes');
  if (at < 0) return quick ? ['report'] : Object.keys(documents);
  const names = (process.argv[at + 1] ?? '').split(',');
  const wrong = names.find((name) => !(name in documents));
  if (wrong === undefined) return names;
  console.error(
    `Unexpected size \`${wrong}\`, expected some of ${Object.keys(documents).join(', ')}.`,
  );
  process.exit(2);
}

function versions() {
  const require = createRequire(import.meta.url);
  const packages = ['gouji', '@gouji/docx', 'mammoth', 'fflate', 'saxes'];
  return packages.map((name) => `${name} ${versionOf(require, name)}`).join(', ');
}

function versionOf(require, name) {
  for (const path of require.resolve.paths(name)) {
    try {
      return JSON.parse(readFileSync(join(path, name, 'package.json'), 'utf8')).version;
    } catch {
      // It is in a folder further up.
    }
  }
  return '?';
}

function xmlBytes(bytes) {
  const parts = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) });
  return sum(Object.values(parts).map(({ length }) => length));
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function megabytes(bytes, digits) {
  return (bytes / 1e6).toFixed(digits);
}
