/** The least that the docx package does for a tree: its words, paragraph by paragraph, cell by cell. */
import { textOf, toGrid } from '@gouji/tree';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

export function makeUnstyled(tree) {
  const children = tree.children.flatMap((node) => {
    if (node.type === 'dataTable') return [tableOf(node)];
    if (node.type === 'list') return node.children.map(paragraphOf);
    return [paragraphOf(node)];
  });
  return Packer.toArrayBuffer(new Document({ sections: [{ children }] }));
}

function paragraphOf(node) {
  return new Paragraph({ children: [new TextRun(textOf(node))] });
}

function tableOf(node) {
  const { slots } = toGrid(node);
  const rows = slots.map(
    (line, y) =>
      new TableRow({
        children: line.flatMap((slot, x) => {
          if (!slot || slot.column !== x) return [];
          const merge =
            slot.height === 1 ? {} : { verticalMerge: slot.row === y ? 'restart' : 'continue' };
          const words = slot.row === y ? [paragraphOf(slot.cell)] : [new Paragraph({})];
          return [new TableCell({ children: words, columnSpan: slot.width, ...merge })];
        }),
      }),
  );
  return new Table({ rows });
}
