import {
  type CollapsedGroup,
  collapsedGroups,
  type Form,
  formOfReport,
  layoutTable,
} from '@gouji/forms/fit';
import type { ExtraValue, FormTable, Report } from '@gouji/tree';
import type { Nodes, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { extraTable } from './extra-table.js';
import { markUnread } from './mark-unread.js';
import { printValue } from './print-value.js';

/** The forms whose tables may stand in the tree. */
export interface Options {
  readonly forms: readonly Form[];
}

/**
 * Put the official table of the form, filled with the report's values, where a `formTable` stands.
 * What the source prints and the form does not know follows in a table of its own.
 */
export default function remarkCanonicalTables({ forms }: Options) {
  return (tree: Root, file: VFile): void => {
    const { report } = file.data;
    if (!report) return;
    const named = new Map<string, Form | undefined>();
    const formOf = (id: string): Form | undefined => {
      const form = forms.find((each) => each.id === id);
      if (!named.has(id)) named.set(id, form && formOfReport(form, report));
      return named.get(id);
    };
    const form = report.form === null ? undefined : formOf(report.form);
    if (form) markUnread(tree, form, report);
    replaceTables(tree, (node) => fill(node, report, formOf(node.form)));
  };
}

/** Put other nodes in place of each mark of a table; what is put there is not looked into. */
function replaceTables(parent: Nodes, tablesOf: (node: FormTable) => RootContent[]): void {
  if (!('children' in parent)) return;
  const children = parent.children as RootContent[];
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!;
    if (child.type === 'formTable') {
      const tables = tablesOf(child);
      children.splice(index, 1, ...tables);
      index += tables.length - 1;
    } else {
      replaceTables(child, tablesOf);
    }
  }
}

function fill(node: FormTable, report: Report, form: Form | undefined) {
  const table = form?.tables.find(({ id }) => id === node.table);
  if (!form || !table) return [node];
  const groups = collapsedGroups(table, report.extra);
  const asOne = new Map(groups.flatMap(valuesOf));
  const official = layoutTable(
    table,
    (leaf) => asOne.get(leaf.path) ?? printValue(leaf, report),
    table.definition.title[form.definition.language],
    new Map(groups.map(({ path, extra }) => [path, extra.labels.join(' ')])),
  );
  if (node.position) official.position = node.position;
  const shown = new Set(groups.map(({ extra }) => extra));
  const rest = extraTable(table, report, form.definition.language, shown);
  return rest ? [official, rest] : [official];
}

/** The values of a group that the source prints as one row: path of the cell → its text. */
function valuesOf({ path, extra, columns }: CollapsedGroup): Array<[string, string]> {
  return columns.map((column, index) => {
    const value = extra.values[index] as ExtraValue;
    return [[path, ...column.path].join('.'), value === null ? '' : String(value)];
  });
}
