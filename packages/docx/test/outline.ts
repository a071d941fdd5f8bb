import { type Authorship, type DataTable, type MathElement, placeOf, toGrid } from '@gouji/tree';
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
    node.type === 'text' && node.data?.checkBox !== undefined && 'check box',
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
    node.type === 'dataRow' && node.data?.change,
    (node.type === 'insertion' || node.type === 'deletion' || node.type === 'footnoteDefinition') &&
      by(node.data),
    node.type === 'equation' && node.display && 'display',
    node.type === 'equation' && draw(node.math),
  ];
  const text = out.filter(Boolean).join(' ');
  return text === '' ? '' : ` ${text}`;
}

function by(data: Authorship | undefined): string {
  return [data?.author, data?.date].filter(Boolean).join(' ');
}

/** `mfrac(mi(a) mi(b))` */
function draw(math: MathElement | string): string {
  if (typeof math === 'string') return math;
  const attributes = Object.entries(math.attributes ?? {}).map(([key, value]) => `${key}=${value}`);
  const held = math.children.map(draw).join(' ');
  return `${math.name}${attributes.length > 0 ? `[${attributes.join(' ')}]` : ''}(${held})`;
}

function size(table: DataTable): string {
  const { width, height, faults } = toGrid(table);
  const wrong = faults.map(({ kind, row, column }) => `${kind} at ${row},${column}`);
  return [`${width} columns`, `${height} rows`, ...wrong].join(', ');
}
