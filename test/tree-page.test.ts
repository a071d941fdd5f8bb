import { readFileSync } from 'node:fs';
import { fromHtml } from '@gouji/html';
import { checkTree, withoutPositions } from '@gouji/testing';
import { fromText } from '@gouji/text';
import { visit } from '@gouji/tree';
import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const readers: Record<string, (source: string) => Root> = { html: fromHtml, text: fromText };

/** The nodes that docs/tree.md shows: each with its example, and the words it is read from. */
const shown = read('docs/tree.md')
  .split(/^### /mu)
  .slice(1)
  .map((section) => {
    const fences = [...section.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)];
    const json = fences.find(([, language]) => language === 'json')?.[2];
    const source = fences.find(([, language]) => readers[language!]);
    return {
      type: section.split('\n')[0]!,
      node: json === undefined ? undefined : (JSON.parse(json) as Nodes),
      source: source && { format: source[1]!, text: source[2]! },
    };
  });

test('docs/tree.md shows every node that the types add', () => {
  const map = /interface RootContentMap \{(.*?)\}/su.exec(read('packages/tree/src/nodes.ts'))![1]!;
  const types = [...map.matchAll(/^\s+(\w+):/gmu)].map(([, type]) => type!);
  expect(types.length).toBeGreaterThan(10);
  expect(shown.map(({ type }) => type).filter((type) => type !== 'heading')).toEqual(
    expect.arrayContaining(types),
  );
});

describe.each(shown)('$type', ({ type, node, source }) => {
  test('is shown by a sound example of its type', () => {
    expect(node?.type).toBe(type);
    checkTree(node);
  });

  test.skipIf(!source)('is what the reader makes of the words above it', () => {
    const { format, text } = source!;
    const found: Nodes[] = [];
    visit(withoutPositions(readers[format]!(text)), (each) => {
      if (each.type === type) found.push(JSON.parse(JSON.stringify(each)));
    });
    expect(found).toContainEqual(node);
  });
});
