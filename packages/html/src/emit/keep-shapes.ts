import { dataCaption, dataCell, dataRow, dataTable } from '@gouji/tree';
import type { Root } from 'mdast';
import type { Policy } from '../write/compile-policy.js';
import { SafeWriter } from '../write/safe-writer.js';
import { OutlineWriter } from './outline-writer.js';
import { startRun } from './start-run.js';

/**
 * Make idle writers, and elements as tables become. Engines forget the shape of objects, and all
 * optimised code that relies on it, when a garbage collection finds none of them alive, as it does
 * between two documents.
 */
export function keepShapes(policy: Policy): readonly object[] {
  const table = dataTable([
    dataCaption('1'),
    dataRow([head(2, 1), head(1, 2), head(1, 1)], 'head'),
    dataRow([head(1, 1), head(1, 1), head(1, 1)], 'head'),
    dataRow([dataCell('1', { colSpan: 4, header: 'section' })]),
    dataRow([head(2, 2), head(2, 1)]),
    dataRow([head(1, 1), head(1, 1)]),
    dataRow([side(1, 2), side(1, 1), value(1), value(1)]),
    dataRow([side(1, 1), value(2)]),
    dataRow([side(2, 1), dataCell('一'), dataCell('')]),
    dataRow([side(1, 1), dataCell('一', { colSpan: 2 }), dataCell('1')]),
  ]);
  table.data = { columns: 4 };
  const tree: Root = { type: 'root', children: [table] };
  const { state } = startRun(tree, {});
  const written = state.one(table, tree);
  const outline = new OutlineWriter(new SafeWriter(policy), state);
  outline.add(written);
  return [outline, table, ...written];
}

function head(colSpan: number, rowSpan: number) {
  return dataCell('1', { colSpan, rowSpan, header: 'column' });
}

function side(colSpan: number, rowSpan: number) {
  return dataCell('1', { colSpan, rowSpan, header: 'row' });
}

function value(colSpan: number) {
  const cell = dataCell('1', { colSpan });
  cell.data = { numeric: true, path: '' };
  return cell;
}
