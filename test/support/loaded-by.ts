import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { sourceAliases } from '../../scripts/source-aliases.mjs';

const aliases = sourceAliases();

/**
 * List the packages of others that an entry of ours loads at once, each with the source that asks
 * for it: those that it imports statically, and those that what it imports so imports so.
 */
export function loadedBy(entry: string): Map<string, string> {
  const packages = new Map<string, string>();
  const seen = new Set<string>();
  const left = [sourceOf(entry)!];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const name of staticImports(readFileSync(file, 'utf8'))) {
      const source = name.startsWith('.')
        ? resolve(dirname(file), name.replace(/\.js$/, '.ts'))
        : sourceOf(name);
      if (source) left.push(source);
      else packages.set(name, file);
    }
  }
  return packages;
}

function sourceOf(name: string): string | undefined {
  return aliases.find(({ find }) => find.test(name))?.replacement;
}

/** Imports of types are gone once the sources are built. */
function staticImports(source: string): string[] {
  const statements = source.matchAll(
    /^(?:import|export)(?! type\b)(?:\s[^;']*?\sfrom)?\s'([^']+)';/gm,
  );
  return [...statements].map((match) => match[1]!);
}
