import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** A cell of emitted HTML. */
export interface HtmlCell {
  name: 'td' | 'th';
  text: string;
  attributes: Record<string, string>;
  colSpan: number;
  rowSpan: number;
}

/** A table of emitted HTML: rows by row group, as the browser sees them. */
export interface HtmlTable {
  caption: string | null;
  groups: Array<{ name: string; rows: HtmlCell[][] }>;
}

/** Read every table of some HTML, nested ones too, in document order. */
export function readTables(html: string): HtmlTable[] {
  return findAll(parseFragment(html), 'table').map((table) => {
    const parts = childElements(table);
    const caption = parts.find(({ tagName }) => tagName === 'caption');
    const groups = parts
      .filter(({ tagName }) => /^t(head|body|foot)$/.test(tagName))
      .map((group) => ({
        name: group.tagName,
        rows: childElements(group).map((row) => childElements(row).map(readCell)),
      }));
    return { caption: caption ? textOf(caption) : null, groups };
  });
}

/** Find elements by name in document order. */
export function findAll(node: DefaultTreeAdapterTypes.Node, name: string): Element[] {
  const own = 'tagName' in node && node.tagName === name ? [node] : [];
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...own, ...children.flatMap((child) => findAll(child, name))];
}

/** Count the cells that span columns and those that span rows, and the slots they cover. */
export function countSpans(table: HtmlTable): Spans {
  const cells = table.groups.flatMap(({ rows }) => rows.flat());
  return {
    wide: cells.filter(({ colSpan }) => colSpan > 1).length,
    tall: cells.filter(({ rowSpan }) => rowSpan > 1).length,
    slots: cells.reduce((sum, { colSpan, rowSpan }) => sum + colSpan * rowSpan, 0),
  };
}

/** Merged cells of a table. */
export interface Spans {
  wide: number;
  tall: number;
  slots: number;
}

/** List what is wrong with the grid of a table: holes, overlaps, rows of other widths. */
export function gridFaults(table: HtmlTable): string[] {
  const faults: string[] = [];
  const widths = new Set<number>();
  for (const { name, rows } of table.groups) {
    const slots = rows.map(() => new Set<number>());
    rows.forEach((row, y) => {
      let x = 0;
      for (const { colSpan, rowSpan, text } of row) {
        while (slots[y]!.has(x)) x++;
        for (let below = y; below < y + rowSpan; below++) {
          if (!slots[below]) faults.push(`${name} row ${y}: “${text}” leaves its group`);
          for (let slot = x; slot < x + colSpan; slot++) {
            if (slots[below]?.has(slot)) faults.push(`${name} row ${below}: overlap at ${slot}`);
            slots[below]?.add(slot);
          }
        }
        x += colSpan;
      }
    });
    slots.forEach((line, y) => {
      const width = Math.max(-1, ...line) + 1;
      widths.add(width);
      if (line.size !== width) faults.push(`${name} row ${y}: a hole`);
    });
  }
  if (widths.size > 1) faults.push(`rows of widths ${[...widths].join(', ')}`);
  return faults;
}

function readCell(element: Element): HtmlCell {
  const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  return {
    name: element.tagName as 'td' | 'th',
    text: textOf(element).trim(),
    attributes,
    colSpan: Number(attributes.colspan ?? 1),
    rowSpan: Number(attributes.rowspan ?? 1),
  };
}

function childElements(element: Element): Element[] {
  return element.childNodes.filter((node) => 'tagName' in node);
}

function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
