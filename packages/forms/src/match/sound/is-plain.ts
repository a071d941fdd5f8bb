import { isNumeric } from '../../form/is-numeric.js';
import { isLone, type TableVocabulary } from '../vocabulary.js';

const known = new WeakMap<TableVocabulary, boolean>();

/**
 * Tell whether a table has nothing but numbers under column labels, in rows and columns that every
 * issue prints: rows with labels of their own, or one row without any. It is found out once.
 */
export function isPlain(vocabulary: TableVocabulary): boolean {
  let plain = known.get(vocabulary);
  if (plain === undefined) {
    plain = findOut(vocabulary);
    known.set(vocabulary, plain);
  }
  return plain;
}

/** Labels of more groups that may be rows themselves leave more than one way to read them. */
const mostCollapsible = 2;

function findOut({ table: { blocks }, rows }: TableVocabulary): boolean {
  const lone = blocks.some(isLone);
  if (lone && (blocks.length > 1 || rows.length > 0)) return false;
  const groups = rows.filter(({ kind, label }) => kind === 'group' && label?.collapsible);
  if (groups.length > mostCollapsible) return false;
  return blocks.every(({ columnTree, columns, leaves, layout, rows: labels, unitColumn }) => {
    const always = [...labels, ...columns].every(({ optional, open, per }) => {
      return !optional && open === undefined && per === undefined;
    });
    const marked = layout === 'list' || unitColumn !== undefined || columnTree.length === 0;
    return always && !marked && leaves.every((row) => row.every(isNumeric));
  });
}
