import { convert } from 'gouji';
import { describe, expect, test } from 'vitest';
import { fixtures } from './support/fixtures.js';
import { describeSamples, listSamples, readSample } from './support/samples.js';

/** The numbers of a text as they are printed, without the commas and blanks that part thousands. */
function numbersOf(text: string): string[] {
  const plain = text.normalize('NFKC').replace(/(?<=\d)[, ](?=\d{3}(?!\d))/gu, '');
  return plain.match(/\d+(?:\.\d+)?/gu) ?? [];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** List the numbers of a source that its report neither holds, nor keeps in words, nor tells of. */
async function unaccounted(bytes: Uint8Array, name: string): Promise<string[]> {
  const file = await convert(bytes, { to: 'json', name, provenance: true });
  const report = JSON.parse(String(file));
  const kept = new Set(numbersOf(textsIn(report).join('\n')));
  // Digits that ran together are values once they are parted: their lexemes spell the digits.
  const spelled = new Map<number, string>();
  const read = Object.values(report.provenance) as Array<{
    lexeme: string;
    place?: { line?: number };
  }>;
  for (const { lexeme, place } of read) {
    if (place?.line) spelled.set(place.line, (spelled.get(place.line) ?? '') + lexeme);
  }
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/u);
  return lines.flatMap((line, at) => {
    const own = spelled.get(at + 1) ?? '';
    // The number of a label goes with the label, which the form prints.
    const words = line.replace(/(?<!\d)\d{1,2}[.．、](?=\p{L})/gu, '');
    return numbersOf(words).filter((number) => !kept.has(number) && !own.includes(number));
  });
}

const text = /\.(txt|md)$/u;

describe('every number of the source is a value, in words, under extra or in a problem', () => {
  test.each(fixtures.filter(({ file }) => text.test(file)))('$name', async ({ file, bytes }) => {
    expect(await unaccounted(bytes, file)).toEqual([]);
  });
});

describeSamples('every number of the seeds is accounted for', 'seeds', () => {
  test.each(listSamples('seeds', /\.txt$/u))('%s', async (path) => {
    expect(await unaccounted(readSample(path), 'seed.txt')).toEqual([]);
  });
});
