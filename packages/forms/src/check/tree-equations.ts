import type { RuleDefinition } from '../form/definition.js';
import type { Block, FormTableModel, Label } from '../form/expand.js';
import { isBelow } from '../form/is-below.js';
import type { Equation, EquationTerm } from './equations.js';

/**
 * Write out a rule over the label tree: for every label that has children and a value of its own,
 * `sum` makes the value the sum of its children but the parts, `parts` lets no part exceed it.
 */
export function treeEquations(rule: RuleDefinition, table: FormTableModel): Equation[] {
  return table.blocks.flatMap((block) =>
    block.rowTree
      .flatMap(withOwn)
      .flatMap((label) => block.columns.flatMap((column) => perColumn(label, column, block))),
  );

  function perColumn(label: Label, column: Label, block: Block): Equation[] {
    const own = termOf(label.own!, column, block);
    const children = label.children.map((child) => termOf(child.own ?? child, column, block));
    const isPart = (_: unknown, index: number) => label.children[index]!.part;
    if (rule.tree === 'parts') {
      return children.filter(isPart).map((part) => equation('atMost', [part], [own], part.path));
    }
    const summed = children.filter((child, index) => !isPart(child, index));
    return summed.length > 0 ? [equation('equal', [own], summed, own.path)] : [];
  }

  function termOf(label: Label, column: Label, block: Block): EquationTerm {
    const path = [table.id, ...label.path].join('.');
    const leaves = block.leaves.flatMap((row) => row.filter((leaf) => isBelow(leaf.path, path)));
    const cells = leaves.filter((leaf) => block.columns[leaf.column] === column);
    return {
      sign: 1,
      path: pathOf(path, column),
      previous: false,
      cells: cells.map((leaf) => leaf.path),
      label: label.label,
    };
  }

  function equation(
    kind: 'equal' | 'atMost',
    left: EquationTerm[],
    right: EquationTerm[],
    at: string,
  ): Equation {
    const { id, severity, title } = rule;
    return { rule: id, severity, title, kind, left, right, at, definition: rule };
  }
}

function withOwn(label: Label): Label[] {
  return [...(label.own ? [label] : []), ...label.children.flatMap(withOwn)];
}

function pathOf(row: string, column: Label): string {
  return [row, ...column.path].join('.');
}
