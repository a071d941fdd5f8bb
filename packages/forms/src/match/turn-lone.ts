import { fold } from '../text/fold.js';
import type { RowEvidence } from './gather-rows.js';
import type { Item } from './items.js';
import type { Term } from './vocabulary.js';

/**
 * Put the values of the one row of a table in the order of its columns where the document prints it
 * turned: each line begins with a label that columns of several groups share, and has a value for
 * each of these groups; or with the label of one column, and has its value.
 */
export function turnLone(lone: RowEvidence, headers: ReadonlyMap<Item, Term>): void {
  const { block, values } = lone;
  lone.columns = namedBeside(lone, headers);
  if (lone.columns) return;
  const lines = [...new Set(values.map(({ line }) => line))];
  if (lines.length < 2 || values.length !== block.columns.length) return;
  const turned = new Map<number, Item>();
  for (const line of lines) {
    const heads = [...headers].filter(([item]) => item.line === line);
    const [head] = heads;
    if (!head || heads.length > 1 || head[1].label?.children.length !== 0) return;
    const own = values.filter((item) => item.line === line && item.index > head[0].index);
    const columns = block.columns.flatMap(({ label }, at) => {
      return fold(label) === fold(head[1].label!.label) ? [at] : [];
    });
    if (columns.length < 2 || own.length !== columns.length) return;
    columns.forEach((column, at) => {
      turned.set(column, own[at]!);
    });
  }
  if (turned.size === values.length) lone.values = block.columns.map((_, at) => turned.get(at)!);
}

/** Fewer lines of a label and a value may be of another table. */
const fewest = 3;

/** The columns of values that stand on lines of their own, each behind the label of one column. */
function namedBeside(
  { block, values }: RowEvidence,
  headers: ReadonlyMap<Item, Term>,
): number[] | undefined {
  const columns = values.map((value) => {
    const heads = [...headers].filter(([item]) => item.line === value.line);
    const [head] = heads;
    if (!head || heads.length > 1 || head[0].index > value.index) return -1;
    return block.columns.indexOf(head[1].label!);
  });
  const lines = new Set(values.map(({ line }) => line));
  const each = lines.size === values.length && new Set(columns).size === values.length;
  return each && lines.size >= fewest && !columns.includes(-1) ? columns : undefined;
}
