import { textOf } from '@gouji/tree';
import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { zipDocx } from '../../test/zip-docx.js';
import { fromDocx } from '../from-docx.js';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

test('two comments with one id are both kept, each at its reference', () => {
  const tree = read(paragraph('甲', refer('comment', 0), '乙', refer('comment', 0)), {
    comments: part('comment', [0, '前批注'], [0, '后批注']),
  });
  expect(notes(tree)).toEqual([
    ['c1', '前批注'],
    ['c2', '后批注'],
  ]);
  expect(references(tree)).toEqual(['c1', 'c2']);
});

test('where one reference stands for notes of one id, it leads to all of them', () => {
  const tree = read(paragraph('甲', refer('footnote', 1)), {
    footnotes: part('footnote', [1, '一'], [1, '二'], [1, '三']),
  });
  expect(notes(tree)).toEqual([['1', '一\n二\n三']]);
});

test('a comment on a footnote does not take the place of one on the text', () => {
  const tree = read(paragraph('甲', refer('comment', 3), '乙', refer('footnote', 1)), {
    comments: part('comment', [3, '对正文'], [4, '对脚注']),
    footnotes: part('footnote', [1, `脚注</w:t></w:r>${refer('comment', 4)}<w:r><w:t>`]),
  });
  expect(notes(tree)).toEqual([
    ['c1', '对正文'],
    ['1', '脚注'],
    ['c2', '对脚注'],
  ]);
  expect(references(tree)).toEqual(['c1', '1', 'c2']);
});

test('a note that nothing refers to, and one that is not there, are told of', () => {
  const tree = read(paragraph('甲', refer('footnote', 1), refer('endnote', 7)), {
    footnotes: part('footnote', [1, '有'], [2, '无人引用']),
  });
  expect(notes(tree)).toEqual([
    ['1', '有'],
    ['e1', ''],
  ]);
  expect(tree.data!.problems).toMatchObject([
    { rule: 'damaged-file', place: { part: 'word/document.xml' } },
    { rule: 'unread-content', severity: 'info', place: { part: 'word/footnotes.xml' } },
  ]);
});

test('comments that were not asked for are counted, not forgotten', () => {
  const parts = { comments: part('comment', [0, '批注']) };
  const tree = read(paragraph('甲', refer('comment', 0)), parts, false);
  expect(notes(tree)).toEqual([]);
  expect(tree.data!.problems).toMatchObject([{ rule: 'unread-content', severity: 'info' }]);
});

function read(body: string, parts: Record<string, string>, comments = true): Root {
  const files = Object.entries(parts).map(([kind, xml]) => [`word/${kind}.xml`, xml]);
  const main = `<w:document ${w}><w:body>${body}</w:body></w:document>`;
  return fromDocx(zipDocx({ 'word/document.xml': main, ...Object.fromEntries(files) }), {
    comments,
  });
}

function paragraph(...pieces: string[]): string {
  const runs = pieces.map((piece) =>
    piece.startsWith('<') ? piece : `<w:r><w:t>${piece}</w:t></w:r>`,
  );
  return `<w:p>${runs.join('')}</w:p>`;
}

function refer(kind: string, id: number): string {
  return `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
}

function part(kind: string, ...contents: Array<[number, string]>): string {
  const written = contents.map(
    ([id, text]) =>
      `<w:${kind} w:id="${id}">${paragraph('').replace('<w:t>', `<w:t>${text}`)}</w:${kind}>`,
  );
  return `<w:${kind}s ${w}>${written.join('')}</w:${kind}s>`;
}

function notes(tree: Root): string[][] {
  const definitions = tree.children.filter(
    (node): node is FootnoteDefinition => node.type === 'footnoteDefinition',
  );
  return definitions.map((node) => [node.identifier, textOf(node)]);
}

function references(node: Nodes): string[] {
  if (node.type === 'footnoteReference') return [(node as FootnoteReference).identifier];
  return 'children' in node ? node.children.flatMap(references) : [];
}
