import type { Problem } from '@gouji/tree';
import { isNumeric } from '../form/is-numeric.js';
import type { DocumentMatch } from '../match/match-document.js';
import type { MatchedCell, MatchedRow, TableMatch } from '../match/match-table.js';
import { brokenAnyhow } from './broken-anyhow.js';
import { cellFaults } from './cell-faults.js';
import { otherUnit } from './other-unit.js';
import { columnName, commonPath, nameOf, quoteValues, rowName, tableName } from './problem-text.js';

/** Report what is doubtful about single cells: blanks, placeholders, formats, units, open cells. */
export function checkCells(match: DocumentMatch): Problem[] {
  return match.tables.flatMap((table) => checkTable(table, match));
}

function checkTable(table: TableMatch, match: DocumentMatch): Problem[] {
  const cells = presentCells(table);
  // Numbers that no cell took are a part of the table too: it is not blank.
  const printed = table.rows.some(({ left }) => left.length > 0);
  const whole = !printed && cells.length > 1 && cells.every(isMissing);
  const missing = whole
    ? [table.named?.size ? noTotal(match, table, cells) : allBlank(match, table.id, cells)]
    : table.rows.flatMap(missingCells);
  return [
    ...missing,
    ...table.rows.flatMap(openCells),
    ...cells.flatMap(cellFaults),
    ...table.rows.flatMap(otherUnit),
    ...table.rows.flatMap(brokenAnyhow),
  ];
}

function presentCells({ rows }: TableMatch): MatchedCell[] {
  const cells: MatchedCell[] = [];
  for (const row of rows) {
    for (const cell of row.cells) if (!isAbsent(cell, row)) cells.push(cell);
  }
  return cells;
}

/** A marker of the form says why there is no value; anything else leaves it in doubt. */
function isMissing(cell: MatchedCell): boolean {
  return cell.value === null && !cell.mark && !cell.open && cell.fault !== 'not-a-count';
}

/** Not every issue of the form prints the cell, and this one does not: neither row nor column. */
function isAbsent({ leaf, slot, open }: MatchedCell, { evidence, cells }: MatchedRow): boolean {
  if (!leaf.optional || slot || open) return false;
  const column = leaf.block.columns[leaf.column]!.optional;
  // A row of which nothing could be read does not tell which columns it has.
  if (column) return cells.some((cell) => cell.slot || cell.open);
  return evidence.labelItems.length === 0;
}

function isPlaceholder(cell: MatchedCell): boolean {
  return cell.fault === 'placeholder';
}

/** Rows under other names are printed, and not the one that the form asks for. */
function noTotal(match: DocumentMatch, { id, named }: TableMatch, cells: MatchedCell[]): Problem {
  const name = tableName(match.form, id);
  const row = rowName(cells[0]!.leaf);
  const [first] = named!.keys();
  return {
    rule: 'missing-row',
    severity: 'warning',
    path: id,
    paths: cells.map(({ leaf }) => leaf.path),
    message: {
      zh: `“${name.zh}”列有 ${named!.size} 行,没有“${row}”一行,也没有代为相加;其数据记为缺失。`,
      en: `"${name.en}" lists ${named!.size} rows and has no row "${row}", which is not added up for it; its values are left null.`,
    },
    place: first!.label?.place,
  };
}

function allBlank(match: DocumentMatch, id: string, cells: MatchedCell[]): Problem {
  const name = tableName(match.form, id);
  const placeholders = cells.every(isPlaceholder);
  return {
    rule: placeholders ? 'placeholder-cell' : 'blank-cell',
    severity: 'warning',
    path: id,
    paths: cells.map((cell) => cell.leaf.path),
    message: {
      zh: `“${name.zh}”的 ${cells.length} 个数据全部未填。没有的请填 0;空白一律记为缺失,不作 0 计。`,
      en: `All ${cells.length} values of "${name.en}" are blank. Write 0 where there is none: a blank is kept as missing, never as 0.`,
    },
    place: cells[0]!.place,
  };
}

function missingCells(row: MatchedRow): Problem[] {
  const missing = row.cells.filter((cell) => isMissing(cell) && !isAbsent(cell, row));
  if (missing.length === 0) return [];
  const kinds = [missing.filter((cell) => !isPlaceholder(cell)), missing.filter(isPlaceholder)];
  return kinds.filter((cells) => cells.length > 0).map((cells) => blankProblem(row, cells));
}

function blankProblem(row: MatchedRow, cells: MatchedCell[]): Problem {
  const [first] = cells;
  const placeholder = isPlaceholder(first!);
  const paths = cells.map((cell) => cell.leaf.path);
  const whole = cells.length === row.cells.length;
  const lexeme = first!.slot?.lexeme.text.trim();
  const name = nameCells(cells, whole);
  const found = placeholder
    ? { zh: `填的是“${lexeme}”`, en: `"${lexeme}"` }
    : { zh: '空白', en: 'blank' };
  const wanted = isNumeric(first!.leaf)
    ? {
        zh: '应为数字。没有的请填 0;现记为缺失,不作 0 计',
        en: 'expected a number. Write 0 where there is none: kept as missing, never as 0',
      }
    : { zh: '应填写内容;现记为缺失', en: 'expected words; kept as missing' };
  return {
    rule: placeholder ? 'placeholder-cell' : 'blank-cell',
    severity: 'warning',
    path: cells.length === 1 ? paths[0] : commonPath(paths),
    paths,
    message: {
      zh: `“${name}”有 ${cells.length} 个数据${found.zh},${wanted.zh}。`,
      en: `${cells.length} value(s) of "${name}" are ${found.en}, ${wanted.en}.`,
    },
    actual: placeholder ? lexeme : null,
    quote: row.evidence.labelItems.map((item) => item.text).join('') || undefined,
    place: first!.place,
  };
}

/** Name a row, one cell, or a row with the columns that are meant. */
function nameCells(cells: MatchedCell[], whole: boolean): string {
  const [first] = cells;
  if (whole) return rowName(first!.leaf);
  if (cells.length === 1) return nameOf(first!.leaf);
  return `${rowName(first!.leaf)}(${cells.map(({ leaf }) => columnName(leaf)).join('、')})`;
}

function openCells(row: MatchedRow): Problem[] {
  const open = row.cells.filter((cell) => cell.open);
  if (open.length === 0) return [];
  const kinds = [open.filter(({ copies }) => !copies), open.filter(({ copies }) => copies)];
  return kinds.filter((cells) => cells.length > 0).map((cells) => openProblem(row, cells));
}

function openProblem(row: MatchedRow, open: MatchedCell[]): Problem {
  const paths = open.map((cell) => cell.leaf.path);
  const printed = quoteValues(row.evidence.values);
  const name = rowName(open[0]!.leaf);
  const readings = listReadings(open);
  const why = open[0]!.copies
    ? {
        zh: `“${name}”在重复的表格中数字不一致`,
        en: `"${name}" is printed in more than one table with different numbers`,
      }
    : {
        zh: `“${name}”印作“${printed}”,无法唯一确定各格的数`,
        en: `"${name}" is printed as "${printed}", which does not tell the cells apart`,
      };
  return {
    rule: 'ambiguous-cell',
    severity: 'warning',
    path: pathOf(row, paths),
    paths,
    message: {
      zh: `${why.zh};${open.length} 个数据记为缺失,请对照原文补填。可能的读法:${readings || '过多'}。`,
      en: `${why.en}; ${open.length} value(s) are left null, please fill them in from the source. Possible readings: ${readings || 'too many'}.`,
    },
    actual: printed,
    quote: printed,
    place: open[0]!.place,
  };
}

/** Where a row prints a number too many, each of its cells is in doubt. */
function pathOf({ cells, evidence }: MatchedRow, paths: string[]): string {
  const numbers = evidence.values.filter(({ lexeme }) => lexeme?.kind === 'number');
  const filled = cells.filter(({ slot, open }) => slot || open);
  if (numbers.length > filled.length) return commonPath(cells.map(({ leaf }) => leaf.path));
  return paths.length === 1 ? paths[0]! : commonPath(paths);
}

/** The candidates of the first few cells, as printed; — where the cell may be blank. */
function listReadings(open: MatchedCell[]): string {
  return open
    .filter((cell) => cell.open!.length > 1)
    .slice(0, 8)
    .map(({ leaf, open }) => {
      const texts = open!.slice(0, 6).map((text) => text || '—');
      return `${nameOf(leaf)}: ${texts.join(' | ')}`;
    })
    .join('; ');
}
