/**
 * Bring the name of a zip entry or part into one form: no leading slash, forward slashes, no dot
 * segments (ECMA-376 Part 2, 6.2.2). Dots that would leave the package stay within it.
 */
export function partName(name: string, base = ''): string {
  const path = name.replaceAll('\\', '/');
  const segments = path.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
