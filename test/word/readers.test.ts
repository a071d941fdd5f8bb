import { fromDocx } from '@gouji/docx';
import { toDocx } from '@gouji/docx/write';
import { blankTree } from '@gouji/forms';
import { fromHtml } from '@gouji/html';
import { forms } from '@gouji/templates';
import { type DataTable, isDataTable, textOf, toGrid, visit } from '@gouji/tree';
import { convert } from 'gouji';
import mammoth from 'mammoth';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { fixtures } from '../support/fixtures.js';
import { describeSamples, listSamples, readSample } from '../support/samples.js';

/** The grids of the tables of a tree: what each slot shows, and where its cell begins. */
function gridsOf(tree: Root): string[][][] {
  const grids: string[][][] = [];
  visit(tree, (node) => {
    if (isDataTable(node)) grids.push(gridOf(node));
  });
  return grids;
}

function gridOf(table: DataTable): string[][] {
  const { slots, faults } = toGrid(table);
  expect(faults).toEqual([]);
  return slots.map((line) =>
    line.map((slot) => `${slot!.row},${slot!.column} ${textOf(slot!.cell).replace(/\s+/gu, '')}`),
  );
}

/** Read a Word file with mammoth. */
async function readElsewhere(bytes: Uint8Array): Promise<Root> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return fromHtml(value);
}

async function compare(written: Root, bytes: Uint8Array): Promise<void> {
  const expected = gridsOf(written);
  expect(expected.length).toBeGreaterThan(0);
  expect(gridsOf(fromDocx(bytes))).toEqual(expected);
  expect(gridsOf(await readElsewhere(bytes))).toEqual(expected);
}

describe('our reader and mammoth both read every table of a Word file as it was written', () => {
  const withTables = forms.filter(({ tables }) => tables.length > 0);
  test.each(withTables.map((form) => [form.id, form] as const))('blank %s', async (_, form) => {
    const tree = blankTree(form);
    await compare(tree, await toDocx(tree));
  });

  test.each(fixtures.filter(({ truth }) => truth.form !== 'cn-disclosure-2008'))(
    '$name',
    async ({ file, bytes }) => {
      const { value } = await convert(bytes, { to: 'docx', name: file });
      await compare(await treeOf(bytes, file), value as Uint8Array);
    },
  );
});

describeSamples('the seeds', 'seeds', () => {
  const withTables = listSamples('seeds', /\.txt$/u).filter((path) => !path.includes('002_'));
  test.each(withTables)('%s', async (path) => {
    const bytes = readSample(path);
    const { value } = await convert(bytes, { to: 'docx', name: path });
    await compare(await treeOf(bytes, path), value as Uint8Array);
  });
});

/** The tree that a conversion writes, by way of HTML, which keeps every grid. */
async function treeOf(bytes: Uint8Array, name: string): Promise<Root> {
  return fromHtml(String(await convert(bytes, { to: 'html', fragment: true, name })));
}
