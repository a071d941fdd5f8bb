import type { CellStream, StreamLine } from '@gouji/tree';

/** Write a table region in the shape it came. */
export function writeStream(stream: CellStream): string {
  return stream.children.map(writeLine).join('\n');
}

function writeLine({ separator, children }: StreamLine): string {
  const cells = children.map((cell) => cell.value);
  if (separator === 'bar') return cells.map((cell) => `${cell} |`.trimStart()).join(' ');
  if (separator === 'tab') return cells.join('\t');
  return cells.join(' ');
}
