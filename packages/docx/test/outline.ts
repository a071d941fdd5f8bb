import { type DataTable, placeOf, toGrid } from '@gouji/tree';
import type { Nodes } from 'mdast';

/** Draw a tree as lines that a person can check: type, what matters, place. */
export function outline(node: Nodes, depth = 0): string {
  const place = placeOf(node);
  const at = place && 'part' in place ? `  @${address(place)}` : '';
  const line = `${'  '.repeat(depth)}${node.type}${facts(node)}${at}\n`;
  const children = 'children' in node ? node.children : [];
  return line + children.map((child) => outline(child, depth + 1)).join('');
}

function address(place: object): string {
  return Object.entries(place)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) =>
      key === 'part' ? value : `${key[0]}${key === 'cell' ? 'ell' : ''}${value}`,
    )
    .join(' ');
}

function facts(node: Nodes): string {
  const number = (node.data as { number?: { printed: string; label: string } } | undefined)?.number;
  const id = (node.data as { id?: string } | undefined)?.id;
  const out = [
    number && `[${number.printed}|${number.label}]`,
    id && `#${id}`,
    'value' in node && JSON.stringify(node.value),
    node.type === 'heading' && node.depth,
    node.type === 'list' && (node.ordered ? `from ${node.start}` : 'bullets'),
    node.type === 'link' && [node.url, node.title].filter(Boolean).join(' '),
    node.type === 'image' && `${node.url} ${JSON.stringify(node.alt)}`,
    (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') && node.identifier,
    node.type === 'pageFurniture' && node.kind,
    node.type === 'dataRow' && node.group,
    node.type === 'dataTable' && size(node),
    node.type === 'dataCell' && [node.colSpan, node.rowSpan].join('×'),
    node.type === 'dataCell' && node.header,
    node.type === 'dataCell' && node.data?.filler && 'filler',
  ];
  const text = out.filter(Boolean).join(' ');
  return text === '' ? '' : ` ${text}`;
}

function size(table: DataTable): string {
  const { width, height, faults } = toGrid(table);
  const wrong = faults.map(({ kind, row, column }) => `${kind} at ${row},${column}`);
  return [`${width} columns`, `${height} rows`, ...wrong].join(', ');
}
