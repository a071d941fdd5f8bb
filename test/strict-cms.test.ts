import { convert } from 'gouji';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { fixtures } from './support/fixtures.js';
import { type HtmlTable, readTables } from './support/html-tables.js';
import { describeSamples, listSamples, readSample } from './support/samples.js';
import { strictCms } from './support/strict-cms.js';

const fragment = async (bytes: Uint8Array | string, name: string, figures = false) =>
  String(await convert(bytes, { to: 'html', fragment: true, name, figures }));

const report = async (bytes: Uint8Array | string, name: string) =>
  (await convert(bytes, { to: 'json', name })).data.report!;

async function expectReadable(bytes: Uint8Array, name: string): Promise<void> {
  const written = await fragment(bytes, name);
  const kept = strictCms(written);
  expect(kept).not.toMatch(/class=|style=|data-|aria-|role=|<article|<section|id="gouji-/);
  expect(words(kept)).toBe(words(written));
  expect(readTables(kept).map(bare)).toEqual(readTables(written).map(bare));
  for (const { groups } of readTables(kept)) {
    const cells = groups.flatMap(({ rows }) => rows.flat());
    for (const cell of cells.filter((each) => each.name === 'th')) {
      expect(cell.attributes.scope, cell.text).toMatch(/^(col|row|colgroup|rowgroup)$/);
      expect(cell.text).not.toBe('');
    }
  }
  const before = await report(written, 'page.html');
  const after = await report(kept, 'page.html');
  expect(after.values).toEqual(before.values);
  const outline = before.sections.map(({ id, title }) => `${id} ${title}`);
  expect(after.sections.map(({ id, title }) => `${id} ${title}`)).toEqual(outline);
}

describe('a system that drops style, script, class, prefixes of ids and unknown elements', () => {
  test.each(fixtures)('leaves the page readable: $name', async ({ bytes, file }) => {
    await expectReadable(bytes, file);
  });

  test('leaves the numbers of a chart, whose picture it drops', async () => {
    const { bytes, file } = fixtures.find((each) => each.file === 'qinghe-2023.docx')!;
    const written = await fragment(bytes, file, true);
    const kept = strictCms(written);
    expect(kept).not.toContain('<svg');
    expect(readTables(kept).map(bare)).toEqual(readTables(written).map(bare));
    expect(readTables(kept).length).toBe(readTables(await fragment(bytes, file)).length + 2);
  });
});

describeSamples('the same system and the seeds', 'seeds', () => {
  test.each(listSamples('seeds', /\.txt$/))('%s stays readable', async (path) => {
    await expectReadable(readSample(path), path);
  });
});

/** The words of some HTML, white space aside. */
function words(html: string): string {
  const textOf = (node: object): string => {
    if ('value' in node) return String(node.value);
    return 'childNodes' in node ? (node.childNodes as object[]).map(textOf).join('') : '';
  };
  return textOf(parseFragment(html)).replace(/\s+/g, '');
}

/** What has to be left of a table: its words, groups, spans and scopes. */
function bare({ caption, groups }: HtmlTable) {
  return {
    caption,
    groups: groups.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) =>
        row.map(({ name: tag, text, colSpan, rowSpan, attributes }) => {
          return [tag, text, colSpan, rowSpan, attributes.scope];
        }),
      ),
    })),
  };
}
