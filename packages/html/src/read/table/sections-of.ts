import type { RowGroup } from '@gouji/tree';
import type { Element } from 'hast';

/** A row group of a table: no row span leaves it. */
export interface Section {
  group: RowGroup;
  rows: Element[];
}

/** The row groups of a table in the order in which they are shown: the foot comes last. */
export function sectionsOf(table: Element): Section[] {
  const sections: Section[] = [];
  let loose: Section | undefined;
  for (const child of table.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'tr') {
      if (!loose) {
        loose = { group: 'body', rows: [] };
        sections.push(loose);
      }
      loose.rows.push(child);
    } else if (child.tagName in groups) {
      loose = undefined;
      const rows = child.children.filter((row) => row.type === 'element' && row.tagName === 'tr');
      sections.push({ group: groups[child.tagName]!, rows: rows as Element[] });
    }
  }
  const isFoot = (section: Section) => section.group === 'foot';
  return [...sections.filter((section) => !isFoot(section)), ...sections.filter(isFoot)];
}

const groups: Record<string, RowGroup> = { thead: 'head', tbody: 'body', tfoot: 'foot' };

/** The cells of a row. */
export function cellsOf(row: Element): Element[] {
  return row.children.filter(
    (cell): cell is Element =>
      cell.type === 'element' && (cell.tagName === 'td' || cell.tagName === 'th'),
  );
}
