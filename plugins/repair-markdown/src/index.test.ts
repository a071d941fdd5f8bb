import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fromMarkdown } from '@gouji/markdown';
import type { Nodes, Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import repairMarkdown, * as exported from './index.js';

const examples = new URL('../examples/', import.meta.url);

test('the package exports the plugin and nothing else', () => {
  expect(Object.keys(exported)).toEqual(['default']);
});

describe('examples: examples/<case>/input.txt becomes tree.txt (rewrite them with UPDATE=1)', () => {
  test.each(readdirSync(examples))('%s', (name) => {
    const source = readFileSync(new URL(`${name}/input.txt`, examples), 'utf8');
    const expected = new URL(`${name}/tree.txt`, examples);
    const actual = `${outline(run(source)).join('\n')}\n`;
    if (process.env.UPDATE) writeFileSync(expected, actual);
    expect(existsSync(expected), `missing ${name}/tree.txt`).toBe(true);
    expect(actual).toBe(readFileSync(expected, 'utf8'));
  });

  test.each(readdirSync(examples))('%s again: a second run changes nothing', (name) => {
    const source = readFileSync(new URL(`${name}/input.txt`, examples), 'utf8');
    const once = run(source);
    expect(outline(run(source, structuredClone(once)))).toEqual(outline(once));
  });

  test.each(readdirSync(examples))('%s without positions does not crash', (name) => {
    const source = readFileSync(new URL(`${name}/input.txt`, examples), 'utf8');
    const tree = JSON.parse(
      JSON.stringify(fromMarkdown(source), (key, value) =>
        key === 'position' ? undefined : value,
      ),
    );
    expect(run(source, tree).type).toBe('root');
  });
});

function run(source: string, tree: Root = fromMarkdown(source)): Root {
  return unified().use(repairMarkdown).runSync(tree, new VFile(source)) as Root;
}

/** A tree as indented lines: type, place, printed number and words. */
function outline(node: Nodes, depth = 0): string[] {
  const at = node.position ? ` ${node.position.start.line}:${node.position.start.column}` : '';
  const level = node.type === 'heading' ? node.depth : '';
  const data = node.data as { number?: { printed: string }; runIn?: string } | undefined;
  const number = data?.number ? ` [${data.number.printed}]` : '';
  const runIn = data?.runIn ? ` runs in with ${data.runIn}` : '';
  const words =
    'value' in node ? ` ${JSON.stringify(node.value)}` : 'alt' in node ? ` ${node.alt}` : '';
  const line = `${'  '.repeat(depth)}${node.type}${level}${at}${number}${words}${runIn}`;
  const children = 'children' in node ? (node.children as Nodes[]) : [];
  return [line, ...children.flatMap((child) => outline(child, depth + 1))];
}
