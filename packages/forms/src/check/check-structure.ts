import type { Localized, Problem } from '@gouji/tree';
import type { FormTableModel, Label } from '../form/expand.js';
import { leavesOf } from '../form/expand.js';
import type { Interleaved } from '../match/interleaved.js';
import type { DocumentMatch } from '../match/match-document.js';
import type { MatchedRow, TableMatch } from '../match/match-table.js';
import type { OtherTable } from '../match/other-years.js';
import { namedRows } from './named-rows.js';
import { commonPath, quoteValues, short, tableName } from './problem-text.js';
import { strayRows } from './stray-rows.js';

/** Report tables and rows that the form has and the source lacks, and what it has too much of. */
export function checkStructure(match: DocumentMatch): Problem[] {
  const tables = match.form.tables.flatMap((table) => {
    const found = match.tables.find(({ id }) => id === table.id);
    if (found) return checkTable(match, table, found);
    const { optional, section } = table.definition;
    // What need not be there is missed where its title is printed without it.
    const titled = match.sections.some((each) => each.section.id === section);
    return optional && !titled ? [] : [missingTable(table)];
  });
  return [
    ...match.interleaved.map((each) => interleaved(match, each)),
    ...tables,
    ...match.others.map(otherYear),
  ];
}

function interleaved({ form }: DocumentMatch, { ids, place }: Interleaved): Problem {
  const [one, other] = ids.map((id) => tableName(form, id));
  const paths = [...new Set(ids)];
  const message =
    ids[0] === ids[1]
      ? {
          zh: `“${one!.zh}”印了两份,各行交错在一起。每行属于哪一份无法确定,请对照原文逐行核对。`,
          en: `Two copies of "${one!.en}" are printed with their rows in turn. Which row is of which copy cannot be told; please check every row against the source.`,
        }
      : {
          zh: `“${one!.zh}”与“${other!.zh}”的行交错在一起。数字不在行名同一行的,记为缺失;请对照原文逐行核对。`,
          en: `The rows of "${one!.en}" and "${other!.en}" are printed in turn. Rows whose numbers do not stand on the line of their label are left null; please check every row against the source.`,
        };
  return { rule: 'interleaved-tables', severity: 'warning', path: ids[0], paths, message, place };
}

function otherYear({ match, year, caption }: OtherTable): Problem {
  return {
    rule: 'extra-cell',
    severity: 'info',
    path: match.id,
    message: {
      zh: `“${caption.text}”是 ${year} 年的表,不是本年度的;其数据留在 extra 中。`,
      en: `"${caption.text}" is a table of ${year}, not of the report's year; its values are kept under extra.`,
    },
    quote: caption.text,
    place: caption.place,
  };
}

function missingTable(table: FormTableModel): Problem {
  const { title } = table.definition;
  return {
    rule: 'missing-table',
    severity: 'warning',
    path: table.id,
    message: {
      zh: `没有找到“${title.zh}”表,其全部数据记为缺失。`,
      en: `The table "${title.en}" was not found; all its values are left null.`,
    },
  };
}

function checkTable(match: DocumentMatch, table: FormTableModel, found: TableMatch): Problem[] {
  return [
    ...alikeTables(match, found),
    ...missingRows(table, found),
    ...orderedRows(found),
    ...strayRows(table, found),
    ...leftovers(found),
    ...namedRows(match, found),
  ];
}

/** Tables with the same head and no title of their own are told apart by their order alone. */
function alikeTables({ form }: DocumentMatch, { id, rivals = [], rows }: TableMatch): Problem[] {
  if (rivals.length === 0) return [];
  const name = tableName(form, id);
  const others = [...new Set(rivals)].map((each) => tableName(form, each));
  return [
    {
      rule: 'ambiguous-cell',
      severity: 'warning',
      path: id,
      message: {
        zh: `一张表没有标题,表头与${others.map(({ zh }) => `“${zh}”`).join('、')}相同,仅按先后次序认作“${name.zh}”;请对照原文核对。`,
        en: `A table without a title has the head of ${others.map(({ en }) => `"${en}"`).join(', ')} too and was taken for "${name.en}" by its order alone; please check it against the source.`,
      },
      place: rows[0]?.evidence.labelItems[0]?.place,
    },
  ];
}

/** Rows that no label names; a whole group that is missing is told once. */
function missingRows(table: FormTableModel, found: TableMatch): Problem[] {
  const printed = new Set(found.rows.map(({ evidence }) => evidence.label));
  const collapsed = new Set(found.collapsed.map(({ evidence }) => evidence.label));
  const problems: Problem[] = [];
  const visit = (label: Label): void => {
    const leaves = leavesOf(label).filter((leaf) => !leaf.optional);
    const lost = leaves.filter((leaf) => !printed.has(leaf));
    if (lost.length === 0) return;
    if (label.children.length > 0 && lost.length < leaves.length) {
      if (label.own) visit(label.own);
      label.children.forEach(visit);
      return;
    }
    const path = [table.id, ...label.path].join('.');
    const asOne = collapsed.has(label);
    problems.push({
      rule: 'missing-row',
      severity: 'warning',
      path,
      message: asOne
        ? {
            zh: `“${short(label.label)}”只印了一行,没有按表样分列各小项;分项记为缺失,该行留在 extra 中。`,
            en: `"${short(label.label)}" is printed as one row without the rows the form divides it into; those are left null and the row is kept under extra.`,
          }
        : {
            zh: `表中没有“${short(label.label)}”这一行,其数据记为缺失。`,
            en: `The table has no row "${short(label.label)}"; its values are left null.`,
          },
      place: found.collapsed.find(({ evidence }) => evidence.label === label)?.evidence
        .labelItems[0]?.place,
    });
  };
  for (const block of table.blocks) block.rowTree.forEach(visit);
  return problems;
}

/** Rows whose label is lost and whose numbers were placed by order; many such rows are told once. */
function orderedRows(found: TableMatch): Problem[] {
  const rows = found.rows.filter(({ evidence }) => evidence.byOrder);
  if (rows.length > fewOrdered) return [manyOrdered(found, rows)];
  return rows.map(({ evidence, cells }) => {
    const printed = quoteValues(evidence.values);
    const paths = cells.map((cell) => cell.leaf.path);
    const name = short(evidence.label.label);
    return {
      rule: 'missing-row',
      severity: evidence.byOrder === 'proven' ? 'info' : 'warning',
      path: commonPath(paths),
      paths,
      message: placedMessage(name, printed, evidence.labelItems.length > 0),
      quote: printed,
      place: evidence.values[0]?.place,
    };
  });
}

const fewOrdered = 4;

function manyOrdered({ id }: TableMatch, rows: MatchedRow[]): Problem {
  const [first] = rows;
  const printed = quoteValues(first!.evidence.values);
  const name = short(first!.evidence.label.label);
  return {
    rule: 'missing-row',
    severity: rows.every(({ evidence }) => evidence.byOrder === 'proven') ? 'info' : 'warning',
    path: id,
    paths: rows.flatMap(({ cells }) => cells.map(({ leaf }) => leaf.path)),
    message: {
      zh: `有 ${rows.length} 行的数字没有印在行名旁,从“${name}”(${printed})起按各行的次序归入,请核对。`,
      en: `The numbers of ${rows.length} rows are not printed beside their labels; from "${name}" (${printed}) on they are taken by the order of the rows, please check.`,
    },
    quote: printed,
    place: first!.evidence.values[0]?.place,
  };
}

function placedMessage(name: string, printed: string, labelled: boolean): Localized {
  return labelled
    ? {
        zh: `“${name}”的数字没有印在行名旁;“${printed}”按各行的次序归入这一行,请核对。`,
        en: `The numbers of the row "${name}" are not printed beside its label; "${printed}" is taken for it by the order of the rows, please check.`,
      }
    : {
        zh: `原文没有印出“${name}”的行名;“${printed}”按上下行的次序归入这一行,请核对。`,
        en: `The label of the row "${name}" is not printed; "${printed}" is taken for it by the order of the rows, please check.`,
      };
}

function leftovers(found: TableMatch): Problem[] {
  return found.rows.flatMap((row): Problem[] => {
    if (row.left.length === 0) return [];
    const paths = row.cells.map((cell) => cell.leaf.path);
    const printed = row.evidence.values.filter((item) => item.text.trim() !== '').length;
    const extra = quoteValues(row.left);
    return [
      {
        rule: 'extra-cell',
        severity: 'warning',
        path: commonPath(paths),
        paths,
        message: leftMessage(printed, row.cells.length, extra),
        expected: row.cells.length,
        actual: printed,
        quote: quoteValues(row.evidence.values),
        place: row.left[0]!.place,
      },
    ];
  });
}

function leftMessage(printed: number, cells: number, extra: string): Localized {
  return printed > cells
    ? {
        zh: `这一行印了 ${printed} 个数,表样只有 ${cells} 格;多出的“${extra}”留在 extra 中,请核对哪一个多余。`,
        en: `This row prints ${printed} numbers where the form has ${cells} cells; "${extra}" is kept under extra, please check which one is too many.`,
      }
    : {
        zh: `这一行的“${extra}”不知属于表样 ${cells} 格中的哪一格,留在 extra 中,请对照原文补填。`,
        en: `Which of the ${cells} cells of the form "${extra}" in this row belongs to cannot be told; kept under extra, please fill it in from the source.`,
      };
}
