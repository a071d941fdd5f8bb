import {
  type CellStream,
  type DataTable,
  declaredColumns,
  type Extra,
  type ExtraValue,
  gridRows,
  placeOf,
  tableFromStream,
  textOf,
} from '@gouji/tree';
import { readLexeme } from '../coerce/read-lexeme.js';

/** Describe a table that fits no form: its column labels, and one record a row; a blank one has none. */
export function tableExtra(
  node: DataTable | CellStream,
  section: string | null,
): Extra | undefined {
  const table = node.type === 'dataTable' ? node : tableFromStream(node);
  if (!table) return undefined;
  const texts: string[][] = [];
  const head: boolean[] = [];
  let width = declaredColumns(table);
  for (const { row, slots } of gridRows(table)) {
    texts.push(Array.from(slots, (placed) => (placed ? textOf(placed.cell).trim() : '')));
    head.push(row.group === 'head' || isHeader(row));
    width = Math.max(width, slots.length);
  }
  if (texts.every((line) => line.every((text) => text === ''))) return undefined;
  for (const line of texts) while (line.length < width) line.push('');
  const heads = headRows(head);
  const labels = columnLabels(texts.slice(0, heads), width);
  const caption = table.children.find((child) => child.type === 'dataCaption');
  const values = texts
    .slice(heads)
    .map((line) => Object.fromEntries(line.map((text, x) => [labels[x]!, readValue(text)])));
  const extra: Extra = { kind: 'table', section, labels, values, place: placeOf(node) };
  if (caption) extra.labels = [textOf(caption), ...labels];
  return extra;
}

function isHeader(row: { children: Array<{ header?: unknown }> }): boolean {
  return row.children.length > 0 && row.children.every((cell) => cell.header !== undefined);
}

/** The header rows at the top; a table without any is headed by its first row. */
function headRows(isHead: boolean[]): number {
  const body = isHead.indexOf(false);
  if (body < 0) return Math.min(1, isHead.length);
  return body === 0 && isHead.length > 1 ? 1 : body;
}

/** One label a column: the header cells over it, each once; made unique by its number. */
function columnLabels(heads: string[][], width: number): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, x) => {
    const parts = [...new Set(heads.map((line) => line[x]!).filter(Boolean))];
    const label = parts.join(' > ').replace(/\s+/gu, ' ') || `${x + 1}`;
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return count === 1 ? label : `${label} (${count})`;
  });
}

/** Read a cell as a plain number where it is nothing else; anything more keeps its words. */
export function readValue(text: string): ExtraValue {
  if (text.trim() === '') return null;
  const lexeme = readLexeme(text);
  const plain = lexeme?.kind === 'number' && !lexeme.unit && !lexeme.note && !lexeme.scale;
  const leading = /^-?0\d/u.test(lexeme?.decimal ?? '');
  return plain && !lexeme.doubtful && !leading ? Number(lexeme.decimal) : text;
}
