import type { Form } from '@gouji/forms';
import type { Equation, Rule, SignedCell } from './equations.js';

type Block = Form['tables'][number]['blocks'][number];
type Label = Block['rowTree'][number];

/**
 * Write out a rule over a label tree: a label with a value of its own and children has the sum of
 * those that are not parts (`sum`), or no part is more than it is (`parts`).
 */
export function treeEquations(form: Form, rule: Rule): Equation[] {
  const table = form.tables.find(({ id }) => id === rule.table)!;
  return table.blocks.flatMap((block) => {
    const cellsOf = (label: Label, column: number): SignedCell[] => {
      const own = label.own ?? label;
      const rows = block.rows.flatMap((row, y) => (isBelow(row.path, own.path) ? [y] : []));
      return rows.map((y) => ({ sign: 1, path: block.leaves[y]![column]!.path }));
    };
    const instance = (
      kind: 'equal' | 'atMost',
      left: SignedCell[],
      right: SignedCell[],
    ): Equation[] => {
      if (left.length === 0 || right.length === 0) return [];
      return [{ rule: rule.id, severity: rule.severity, kind, at: left[0]!.path, left, right }];
    };
    return parentsIn(block.rowTree).flatMap((label) =>
      block.columns.flatMap((_, column) => {
        const own = cellsOf(label, column);
        const parts = label.children.filter(({ part }) => part);
        if (rule.tree === 'parts') {
          return parts.flatMap((part) => instance('atMost', cellsOf(part, column), own));
        }
        const summed = label.children.filter(({ part }) => !part);
        return instance(
          'equal',
          own,
          summed.flatMap((child) => cellsOf(child, column)),
        );
      }),
    );
  });
}

/** Labels with both a value of their own and children. */
function parentsIn(labels: Label[]): Label[] {
  return labels.flatMap((label) => [
    ...(label.own && label.children.length > 0 ? [label] : []),
    ...parentsIn(label.children),
  ]);
}

function isBelow(path: string[], prefix: string[]): boolean {
  return prefix.every((id, index) => path[index] === id);
}
