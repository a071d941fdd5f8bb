/**
 * Measure gouji and mammoth on one generated report, in one process and one run.
 * Rounds are interleaved, so that a busy machine is busy for both. Run `npm run build` first.
 */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';

const warmups = 20;
const rounds = 60;
const read = (name) => new Uint8Array(readFileSync(new URL(name, import.meta.url)));

const { fromDocx } = await built('@gouji/docx');
const { toHtml } = await built('@gouji/html');
const { fromText } = await built('@gouji/text');
const { convert } = await built('gouji');
const { default: mammoth } = await import('mammoth');

const docx = read('report.docx');
const text = read('report.txt');
const buffer = Buffer.from(docx);

/** Each job does the whole way from bytes; the first two do what mammoth does. */
const jobs = {
  'mammoth  DOCX → HTML': () => mammoth.convertToHtml({ buffer }),
  'gouji    DOCX → HTML (reader and emitter)': () => toHtml(fromDocx(docx)),
  'gouji    DOCX → tree': () => fromDocx(docx),
  'gouji    DOCX → HTML (form matched, checked)': () => convert(docx, { to: 'html' }),
  'gouji    text → tree': () => fromText(text),
  'gouji    text → YAML (form matched, checked)': () => convert(text, { to: 'yaml' }),
};

const times = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
for (let round = 0; round < warmups + rounds; round++) {
  for (const [name, job] of Object.entries(jobs)) {
    const start = performance.now();
    await job();
    if (round >= warmups) times[name].push(performance.now() - start);
  }
}

const [baseline] = Object.keys(jobs);
const base = median(times[baseline]);
const { value: html } = await mammoth.convertToHtml({ buffer });
console.log(`node ${process.version}, ${cpus()[0]?.model ?? 'unknown CPU'}, ${process.platform}`);
console.log(
  `report: ${count(html.replace(/<table\b.*?<\/table>/gs, ''), /<(p|h\d)\b/g)} paragraphs, ${count(html, /<table\b/g)} tables, ` +
    `DOCX ${kilobytes(docx)}, text ${kilobytes(text)}; median of ${rounds} rounds after ${warmups}\n`,
);
console.log(`${'job'.padEnd(46)}${'median'.padStart(11)}${'best'.padStart(11)}   against mammoth`);
for (const [name, all] of Object.entries(times)) {
  const middle = median(all);
  const ratio = name === baseline ? '' : describe(base / middle);
  console.log(`${name.padEnd(46)}${ms(middle)}${ms(Math.min(...all))}   ${ratio}`);
}

async function built(name) {
  try {
    return await import(name);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.error(`${name} is not built; run \`npm run build\` first.`);
    process.exit(2);
  }
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function describe(ratio) {
  return ratio >= 1 ? `${ratio.toFixed(2)} × as fast` : `${(1 / ratio).toFixed(2)} × as slow`;
}

function ms(value) {
  return `${value.toFixed(2)} ms`.padStart(11);
}

function kilobytes(bytes) {
  return `${(bytes.length / 1024).toFixed(1)} KB`;
}

function count(source, pattern) {
  return [...source.matchAll(pattern)].length;
}
