import type { CellStream, StreamLine } from '@gouji/tree';

/** Write a table region in the shape it came. */
export function writeStream(stream: CellStream): string {
  return stream.children.map((line) => writeLine(line, stream.framed)).join('\n');
}

function writeLine({ separator, children }: StreamLine, framed = false): string {
  const cells = children.map((cell) => cell.value);
  if (separator === 'bar' && framed) return `| ${cells.join(' | ')} |`;
  if (separator === 'bar') return cells.map((cell) => `${cell} |`.trimStart()).join(' ');
  if (separator === 'tab') return cells.join('\t');
  return cells.join(' ');
}
