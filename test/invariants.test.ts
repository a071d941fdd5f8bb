import { deepFreeze } from '@gouji/testing';
import { convert, createProcessor, type OutputFormat, sniff } from 'gouji';
import type { Nodes, Root } from 'mdast';
import { parse } from 'parse5';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { fixtures } from './support/fixtures.js';
import { findAll, gridFaults, readTables } from './support/html-tables.js';

const outputs: OutputFormat[] = ['yaml', 'json', 'html', 'md', 'txt'];

describe.each(fixtures)('$name', ({ file, bytes }) => {
  const from = sniff(bytes, file);

  test.each(outputs)('writing %s leaves the tree and the report as they were', async (to) => {
    const processor = createProcessor({ from, to });
    const vfile = new VFile({ path: file, value: bytes });
    const tree = await processor.run(processor.parse(vfile), vfile);
    deepFreeze(tree);
    deepFreeze(vfile.data.report);
    expect(processor.stringify(tree, vfile)).toBe(
      String(await processor.process(new VFile({ path: file, value: bytes }))),
    );
  });

  test('a tree without positions gives the same values and no crash', async () => {
    const processor = createProcessor({ from, to: 'html' });
    const vfile = new VFile({ path: file, value: bytes });
    const tree = withoutPlaces(processor.parse(vfile) as Root);
    const html = processor.stringify(await processor.run(tree, vfile), vfile);
    const usual = await convert(bytes, { to: 'html', name: file });
    expect(vfile.data.report!.values).toEqual(usual.data.report!.values);
    expect(html).toBe(String(usual));
  });

  test('every table of the page has a whole grid, and its headers name cells of its own', async () => {
    const html = String(await convert(bytes, { to: 'html', name: file }));
    for (const table of readTables(html)) {
      expect(gridFaults(table)).toEqual([]);
      const cells = table.groups.flatMap(({ rows }) => rows.flat());
      const ids = new Set(
        cells.filter(({ name }) => name === 'th').map(({ attributes }) => attributes.id),
      );
      const tokens = cells.flatMap(({ attributes }) => attributes.headers?.split(' ') ?? []);
      expect(tokens.filter((token) => !ids.has(token))).toEqual([]);
      expect(cells.filter(({ name, text }) => name === 'th' && text === '')).toEqual([]);
    }
  });

  test('the printed title is the one h1, ids are unique, and nothing is there that a CMS refuses', async () => {
    for (const fragment of [false, true]) {
      const converted = await convert(bytes, { to: 'html', name: file, fragment });
      const html = String(converted);
      const { title } = converted.data.report!;
      expect(findAll(parse(html), 'h1')).toHaveLength(title === null ? 0 : 1);
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(html).not.toMatch(
        /mso-|<o:p|<!--\[if|<script|<iframe|<form|javascript:| on\w+=|(?:&nbsp;|\u00a0){2}/i,
      );
      if (fragment) expect(html).not.toMatch(/ style="|<style/);
    }
  });

  test('each matched table of the form is laid out as the standard has it', async () => {
    const converted = await convert(bytes, { to: 'html', name: file, fragment: true });
    const { form, problems } = converted.data.report!;
    if (form !== 'cn-disclosure-2021' && form !== 'cn-disclosure-2019') return;
    const tables = readTables(String(converted));
    const applications = tables.find(({ groups }) => groups.some(({ rows }) => rows.length >= 23));
    expect(applications?.caption).toBeTruthy();
    const [head, body] = applications!.groups;
    expect(head!.name).toBe('thead');
    expect(head!.rows).toHaveLength(3);
    // A group of three rows that the source prints as one row is printed as that row.
    const asOne = problems.some(
      ({ rule, path }) => rule === 'missing-row' && path === 'applications.results.other',
    );
    expect(body!.rows).toHaveLength(form === 'cn-disclosure-2021' && !asOne ? 25 : 23);
    const data = body!.rows.flat().filter(({ name }) => name === 'td');
    expect(data).toHaveLength(7 * body!.rows.length);
    expect(data.filter(({ attributes }) => !attributes.headers)).toEqual([]);
  });
});

/** Copy a tree without positions and source addresses. */
function withoutPlaces(tree: Root): Root {
  const copy = structuredClone(tree);
  strip(copy);
  return copy;
}

function strip(node: Nodes): void {
  delete node.position;
  if (node.data && 'source' in node.data) delete node.data.source;
  if ('children' in node) for (const child of node.children) strip(child);
}
