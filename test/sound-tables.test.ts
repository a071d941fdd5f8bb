import { forms } from '@gouji/templates';
import { convert } from 'gouji';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { hasOpenRows } from '../packages/forms/src/form/name-rows.js';
import { belowTitle } from '../packages/forms/src/match/below-title.js';
import { newBudget } from '../packages/forms/src/match/budget.js';
import { cutCopies } from '../packages/forms/src/match/copies.js';
import { cutStretches } from '../packages/forms/src/match/cut-stretches.js';
import { type Item, readItems } from '../packages/forms/src/match/items.js';
import { flatten } from '../packages/forms/src/match/lines.js';
import { matchTable } from '../packages/forms/src/match/match-table.js';
import { placesOf } from '../packages/forms/src/match/places-of.js';
import { selectForm } from '../packages/forms/src/match/select-form.js';
import { matchSound } from '../packages/forms/src/match/sound/match-sound.js';
import { fixtures } from './support/fixtures.js';
import { describeSamples, listSamples, readSample } from './support/samples.js';
import { makeDocument } from './trust/make-document.js';
import { planDocuments } from './trust/plan.js';
import { styles } from './trust/styles/index.js';

type Content = Uint8Array | string;

/** Match every table of a document both ways; how many were matched without a search. */
async function compareWays(content: Content): Promise<number> {
  const tree = await treeOf(content);
  const [direct, searched] = [tree, tree].map(piecesOf);
  let count = 0;
  for (const [at, { form, table, piece }] of direct!.entries()) {
    const other = searched![at]!;
    const budgets = [newBudget(), newBudget()] as const;
    const match = matchSound(form, piece, table, budgets[0]);
    // Where it gives up it has changed nothing.
    if (!match) expect(piece.map(labelOf)).toEqual(other.piece.map(labelOf));
    const found = match ?? matchTable(form, piece, table, budgets[0]);
    const expected = matchTable(other.form, other.piece, other.table, budgets[1]);
    if (!match) continue;
    count++;
    expect(found).toEqual(expected);
    expect(indicesOf(found.taken)).toEqual(indicesOf(expected.taken));
    expect(piece).toEqual(other.piece);
    expect(budgets[0]).toEqual(budgets[1]);
  }
  return count;
}

function labelOf({ text, folded, bare, beside, end, of }: Item) {
  return { text, folded, bare, beside, end, of: of?.index };
}

/** In what order the items were taken. */
function indicesOf(items: Iterable<Item>): number[] {
  return [...items].map(({ index }) => index);
}

async function treeOf(content: Content): Promise<Root> {
  let tree: Root | undefined;
  await convert(content, {
    to: 'json',
    watch: (step) => {
      if (step.name === 'section-headings') tree = structuredClone(step.tree as Root);
    },
  });
  return tree!;
}

/** The stretches of a document in which its form's tables may stand. */
function piecesOf(tree: Root) {
  const lines = flatten(tree);
  const fit = selectForm(lines, { forms })?.choice.fit;
  if (!fit) return [];
  const { form, vocabulary, sections } = fit;
  const titles = new Set(sections.map(({ line }) => line));
  const own = lines.filter((line) => !titles.has(line));
  const items = readItems(own, vocabulary);
  const stretches = cutStretches(items, sections);
  const closed = vocabulary.tables.filter(({ table }) => !hasOpenRows(table));
  return closed.flatMap((table) => {
    return placesOf(stretches, table).flatMap((stretch) => {
      const pieces = cutCopies(belowTitle(stretch.items, table), table);
      return pieces.map((piece) => ({ form, table, piece }));
    });
  });
}

async function compareAll(name: string, contents: Iterable<Content>): Promise<number> {
  let [documents, tables] = [0, 0];
  for (const content of contents) {
    const count = await compareWays(content);
    if (count > 0) documents++;
    tables += count;
  }
  console.info(`${name}: ${tables} tables of ${documents} documents matched without a search`);
  return tables;
}

describe('a table matched without a search is what the search finds', () => {
  test('in fixtures', async () => {
    const count = await compareAll(
      'fixtures',
      fixtures.map(({ bytes }) => bytes),
    );
    expect(count).toBeGreaterThan(0);
  });

  test('in documents of every form in every style', { timeout: 120_000 }, async () => {
    const closed = forms.filter(({ leaves }) => leaves.length > 0);
    const grids = styles.filter(
      ({ name, kind }) => kind !== 'shape' || /^(?:docx|html|gfm)-/.test(name),
    );
    const orders = planDocuments({ forms: closed, styles: grids, seed: 7_000, count: 110 });
    const made = [...orders].flatMap((order) => makeDocument(order)?.content ?? []);
    expect(await compareAll('generated', made)).toBeGreaterThan(0);
  });
});

describeSamples('samples matched without a search', 'forms', () => {
  test('are what the search finds', async () => {
    const files = [...listSamples('forms', /\.docx$/), ...listSamples('seeds', /\.(?:txt|md)$/)];
    const count = await compareAll('samples', files.map(readSample));
    expect(count).toBeGreaterThan(0);
  });
});
