import { formTable, type Report } from '@gouji/tree';
import type { Root, RootContent } from 'mdast';
import type { Form, FormTableModel } from '../form/expand.js';

/** Put the mark of each table of a form at the end of its section; one the source lacks has none. */
export function insertTables(tree: Root, form: Form, report: Report): Root {
  const tables = form.tables.filter((table) => !isMissing(table, report));
  const children: RootContent[] = [];
  let open: FormTableModel[] = [];
  const close = (): void => {
    children.push(...open.map((table) => formTable(form.id, table.id)));
    open = [];
  };
  for (const node of tree.children) {
    const part = node.type === 'heading' ? node.data?.part : undefined;
    if (part) close();
    if (part && part !== 'title') {
      open = tables.filter(({ definition }) => definition.section === part.section);
    }
    children.push(node);
  }
  close();
  const placed = new Set(report.sections.map(({ id }) => id));
  const rest = tables.filter(({ definition }) => !placed.has(definition.section));
  children.push(...rest.map((table) => formTable(form.id, table.id)));
  return { ...tree, children };
}

/** The source lacks it, and nothing was filled in; or nobody named a row of one that need not be there. */
function isMissing(table: FormTableModel, { values, problems }: Report): boolean {
  const leaves = table.blocks.flatMap((block) => block.leaves.flat());
  if (table.definition.optional && leaves.length === 0) return true;
  const told = problems.some(({ rule, path }) => rule === 'missing-table' && path === table.id);
  return told && leaves.every(({ path }) => values[path] == null);
}
