/**
 * Measure messy text on its way to YAML: beside what the yaml package takes to print the same report,
 * and at sizes from 1 KB to 10 MB.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { varyText } from './vary.mjs';

const lines = readFileSync(new URL('report.txt', import.meta.url), 'utf8').split('\n');
const second = lines.findIndex((line) => line.startsWith('二、'));
/** The tables one cell a line, as scrapers leave them, and the text around them. */
const [head, prose, tables] = [lines.slice(0, 3), lines.slice(3, second), lines.slice(second)];
const sizes = [1_000, 15_000, 150_000, 1_500_000, 10_000_000];

/**
 * The report with as much of its prose, or prose like it, as make so many bytes; the smallest has no
 * tables. No two variants have the same sentences and numbers.
 */
function textOf(size, variant) {
  const out = [...head];
  const rest = byteLength(tables) < size ? tables.map((line) => varyText(line, variant, 0)) : [];
  let room = size - byteLength([...head, ...rest]);
  for (let at = 0; room > 0; at++) {
    const line = varyText(prose[at % prose.length], variant, at);
    out.push(line);
    room -= byteLength([line]);
  }
  return [...out, ...rest].join('\n');
}

function byteLength(texts) {
  return Buffer.byteLength(texts.join('\n')) + 1;
}

/** Print the table of times; quick leaves the larger sizes out. */
export async function measureText({ convert, parse, stringify, quick }) {
  console.log('\ntext: a messy report, its tables one cell a line');
  console.log(
    `${'bytes'.padStart(12)}${'best ms'.padStart(11)}${'median ms'.padStart(11)}${'print ms'.padStart(11)}${'above'.padStart(11)}${'ms/MB'.padStart(11)}`,
  );
  for (const size of quick ? sizes.slice(0, 2) : sizes) {
    const rounds = Math.max(3, Math.min(300, 4_500_000 / size));
    const texts = [1, 2, 3, 4, 5, 6, 7, 8].slice(0, rounds).map((variant) => textOf(size, variant));
    const plain = parse(String(await convert(texts[0], { to: 'yaml', name: 'report.txt' })));
    const [own, print] = [[], []];
    for (let round = 0; round < rounds; round++) {
      const text = texts[round % texts.length];
      own.push(await timeOf(() => convert(text, { to: 'yaml', name: 'report.txt' })));
      print.push(await timeOf(() => stringify(plain)));
    }
    const [best, least] = [Math.min(...own), Math.min(...print)];
    const bytes = Buffer.byteLength(texts[0]);
    const median = own.sort((a, b) => a - b)[own.length >> 1];
    const figures = [best, median, least, best - least, (best * 1e6) / bytes];
    console.log(
      `${String(bytes).padStart(12)}${figures.map((figure) => figure.toFixed(2).padStart(11)).join('')}`,
    );
  }
}

async function timeOf(job) {
  const start = performance.now();
  await job();
  return performance.now() - start;
}
