import { type FormTable, GoujiError } from '@gouji/tree';
import type { State } from '../../state.js';

/** Refuse a mark whose table is not filled in; leaving it out would lose it. */
export function formTable(_: State, node: FormTable): never {
  throw new GoujiError('usage', {
    zh: `表格“${node.form}/${node.table}”尚未填入数值;请在输出 Word 之前使用 remark-canonical-tables。`,
    en: `Unexpected unfilled table ${node.form}/${node.table}, expected a dataTable; use remark-canonical-tables before writing Word.`,
  });
}
