/** Drop the longest of some endings from a name: 云溪县人民政府 → 云溪县. */
export function bareName(name: string, endings: readonly string[]): string {
  const found = endings.filter((word) => name.endsWith(word) && name.length > word.length);
  const longest = Math.max(0, ...found.map((word) => word.length));
  return name.slice(0, name.length - longest);
}
