import type { LinkTarget } from './segment.js';

/** Read the target of a HYPERLINK field (ECMA-376 Part 1, 17.16.5.25); undefined for others. */
export function linkOfInstruction(instruction: string): LinkTarget | undefined {
  if (!/^\s*HYPERLINK\b/i.test(instruction)) return undefined;
  const address = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))/i.exec(instruction);
  const anchor = /\\l\s+(?:"([^"]*)"|(\S+))/i.exec(instruction);
  const tip = /\\o\s+"([^"]*)"/i.exec(instruction)?.[1];
  const base = address?.[1] ?? address?.[2] ?? '';
  const fragment = anchor?.[1] ?? anchor?.[2];
  const url = fragment === undefined ? base : `${base}#${fragment}`;
  if (url === '') return undefined;
  return tip === undefined ? { url } : { url, title: tip };
}
