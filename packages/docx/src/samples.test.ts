import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DataTable, GoujiError, isDataTable, toGrid } from '@gouji/tree';
import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { hasSamples, readSamples } from '../test/read-samples.js';
import { fromDocx } from './from-docx.js';

const report = fileURLToPath(
  new URL('../../../../shared/samples/us-foia/DOJ_2016.docx', import.meta.url),
);

/** What the manifest says of a file that is no readable Word file → why it may be refused. */
const refusals: Record<string, string[]> = {
  'not-zip': ['damaged-file', 'unsupported-format'],
  'ole-encrypted': ['encrypted-file'],
  'xml-error': ['damaged-file'],
};

describe.skipIf(!hasSamples)('the Word files of other projects', () => {
  test('are read into sound grids, or refused for the right reason', { timeout: 120_000 }, () => {
    const wrong: string[] = [];
    for (const { file, status, bytes } of readSamples()) {
      const found = read(file, bytes);
      if (found instanceof GoujiError) {
        if (!refusals[status]?.includes(found.code)) wrong.push(`${file}: ${found.message}`);
      } else {
        if (status !== 'ok') wrong.push(`${file}: read although ${status}`);
        wrong.push(...faults(found).map((fault) => `${file}: ${fault}`));
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe.skipIf(!existsSync(report))('the FOIA report of the Department of Justice', () => {
  test('has 71 tables with all their 626 merged cells', () => {
    const tables = tablesOf(fromDocx(new Uint8Array(readFileSync(report))));
    expect(tables).toHaveLength(71);
    const cells = tables.flatMap((table) => toGrid(table).cells).filter(({ height }) => height > 1);
    expect(cells.reduce((sum, { height }) => sum + height, 0)).toBe(626);
  });
});

function read(file: string, bytes: Uint8Array): Root | GoujiError {
  try {
    return fromDocx(bytes);
  } catch (error) {
    if (error instanceof GoujiError) return error;
    throw new Error(file, { cause: error });
  }
}

/** A row may be short in the source; nothing else may be wrong with a grid. */
function faults(tree: Root): string[] {
  return tablesOf(tree)
    .flatMap((table) => toGrid(table).faults)
    .filter(({ kind }) => kind !== 'ragged')
    .map(({ kind, row, column }) => `${kind} at ${row},${column}`);
}

function tablesOf(node: Nodes): DataTable[] {
  const below = 'children' in node ? node.children.flatMap((child) => tablesOf(child)) : [];
  return isDataTable(node) ? [node, ...below] : below;
}
