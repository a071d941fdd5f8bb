/** Print a value as JSON, with what fits into a line on one line. */
export function printJson(value: unknown, width = 130): string {
  return `${print(JSON.parse(JSON.stringify(value)), '', width)}\n`;
}

function print(value: unknown, indent: string, width: number): string {
  const line = flat(value);
  if (indent.length + line.length <= width || typeof value !== 'object' || value === null) {
    return line;
  }
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => `${deeper}${print(item, deeper, width)}`);
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).map(([key, item]) => {
    return `${deeper}${JSON.stringify(key)}: ${print(item, deeper, width)}`;
  });
  return `{\n${entries.join(',\n')}\n${indent}}`;
}

function flat(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flat).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => {
    return `${JSON.stringify(key)}: ${flat(item)}`;
  });
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
