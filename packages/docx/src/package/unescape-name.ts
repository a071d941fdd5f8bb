/** Take the percent signs out of the name of a part or zip entry (ECMA-376 Part 2, 6.2.2 and 7.2.3). */
export function unescapeName(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
}
