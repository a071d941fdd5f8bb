import { readFileSync } from 'node:fs';

/** Follow the imports of a source file that are made at run time, and list what is outside. */
export function importsOf(entry: URL, seen = new Set<string>()): Set<string> {
  const outside = new Set<string>();
  if (seen.has(entry.href)) return outside;
  seen.add(entry.href);
  const source = readFileSync(entry, 'utf8');
  const pattern = /^(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
  for (const [, name] of source.matchAll(pattern)) {
    if (!name!.startsWith('.')) outside.add(name!);
    else {
      const next = new URL(name!.replace(/\.js$/, '.ts'), entry);
      for (const one of importsOf(next, seen)) outside.add(one);
    }
  }
  return outside;
}
