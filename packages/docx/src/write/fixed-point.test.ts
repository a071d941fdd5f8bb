import { readdirSync } from 'node:fs';
import { GoujiError, textOf } from '@gouji/tree';
import { describe, expect, test } from 'vitest';
import { readFixture } from '../../test/read-fixture.js';
import { hasSamples, readSamples } from '../../test/read-samples.js';
import { roundTrip, shapeOf } from '../../test/round-trip.js';
import { fromDocx } from '../index.js';

const fixtures = readdirSync(new URL('../../fixtures', import.meta.url));

/** Send a Word file round twice: what it holds, after one round and after two. */
async function rounds(bytes: Uint8Array) {
  const read = fromDocx(bytes);
  const tree = { ...read, children: read.children.filter(({ type }) => type !== 'pageFurniture') };
  const once = await roundTrip(tree);
  const twice = await roundTrip(once);
  return { tree, once, twice };
}

const letters = (tree: Parameters<typeof textOf>[0]) => textOf(tree).replace(/\s+/gu, '');

describe('after one round through a Word file nothing changes any more', () => {
  test.each(fixtures)('%s', async (name) => {
    const { once, twice } = await rounds(readFixture(name));
    expect(shapeOf(twice)).toEqual(shapeOf(once));
  });
});

describe.skipIf(!hasSamples)('Word files of other projects', () => {
  test('keep their text, and their headings, lists and grids from one round on', async () => {
    let files = 0;
    for (const { file, bytes, status } of readSamples()) {
      if (status !== 'ok') continue;
      try {
        const { tree, once, twice } = await rounds(bytes);
        expect(shapeOf(twice), file).toEqual(shapeOf(once));
        // A picture of the web without words is written as its address.
        if (!/external/.test(file)) expect(letters(once), file).toBe(letters(tree));
        files++;
      } catch (error) {
        if (!(error instanceof GoujiError)) throw error;
      }
    }
    console.log(`${files} Word files went round twice`);
    expect(files).toBeGreaterThan(500);
  }, 600_000);
});
