/**
 * Convert the files of a manifest in one process, as
 * `gouji convert FILE --to html --fragment --furniture --comments` does, and leave what the scoring
 * tool reads: `node run-gouji.mjs MANIFEST FOLDER`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { GoujiError } from '@gouji/tree';
import { convert } from 'gouji';

const [manifest, folder] = process.argv.slice(2);
const [head, ...lines] = readFileSync(manifest, 'utf8').trimEnd().split('\n');
const columns = head.split('\t');
const [hash, file] = [columns.indexOf('sha256'), columns.indexOf('file')];
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const begin = performance.now();
const runs = [];
for (const fields of lines.map((line) => line.split('\t'))) {
  const bytes = new Uint8Array(readFileSync(join(dirname(manifest), fields[file])));
  const start = performance.now();
  const outcome = await attempt(bytes, fields[file]);
  const ms = performance.now() - start;
  const { html, ...rest } = outcome;
  if (html !== undefined) writeFileSync(join(folder, `${fields[hash]}.html`), html);
  runs.push({ sha: fields[hash], file: fields[file], ms, ...rest });
}
const statuses = {};
for (const { status } of runs) statuses[status] = (statuses[status] ?? 0) + 1;
const summary = {
  peer: 'gouji',
  ...statuses,
  totalS: Number(((performance.now() - begin) / 1000).toFixed(1)),
  peakRssMB: Math.round(process.resourceUsage().maxRSS / 1024),
};
writeFileSync(join(folder, '_run.jsonl'), `${runs.map((run) => JSON.stringify(run)).join('\n')}\n`);
writeFileSync(join(folder, '_summary.json'), JSON.stringify(summary));
console.log(JSON.stringify(summary));
for (const { status, file: name, msg } of runs) {
  if (status !== 'ok') console.log(`${status === 'error' ? 'refused' : status}: ${name}: ${msg}`);
}

async function attempt(bytes, path) {
  try {
    const result = await convert(bytes, {
      to: 'html',
      name: basename(path),
      fragment: true,
      furniture: true,
      comments: true,
    });
    const html = String(result);
    return { status: 'ok', bytes: Buffer.byteLength(html), html };
  } catch (error) {
    if (error instanceof GoujiError) return { status: 'error', msg: error.in('en') };
    return {
      status: 'crash',
      msg: String(error?.stack ?? error)
        .split('\n')
        .slice(0, 2)
        .join(' '),
    };
  }
}
