import type { Block, Form, Label } from './expand.js';

/** Name every path of a form, and every prefix of one, by the label that it stands for. */
export function pathLabels(form: Form): Map<string, string> {
  const labels = new Map<string, string>();
  const { language } = form.definition;
  for (const { id, definition, blocks } of form.tables) {
    labels.set(id, definition.title[language]);
    for (const block of blocks) addBlock(block, id, labels);
  }
  return labels;
}

function addBlock(block: Block, table: string, labels: Map<string, string>): void {
  const add = (label: Label, base: readonly string[]): void => {
    if (label.path.length > 0) put([...base, ...label.path].join('.'), label.label, labels);
    if (label.own) put([...base, ...label.own.path].join('.'), label.label, labels);
    for (const child of label.children) add(child, base);
  };
  for (const label of block.rowTree) add(label, [table]);
  for (const row of block.rows) {
    for (const label of block.columnTree) add(label, [table, ...row.path]);
  }
}

/** Labels that share a path (a group without an id of its own) are told by the first. */
function put(path: string, label: string, labels: Map<string, string>): void {
  if (!labels.has(path)) labels.set(path, label);
}
