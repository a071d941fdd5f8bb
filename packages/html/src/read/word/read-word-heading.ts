import type { Element } from 'hast';
import { readHeading } from '../read-heading.js';
import type { Block, ReadState } from '../state.js';
import { stylesOf } from '../styles-of.js';

/**
 * Read a paragraph that is a heading by what Word exports of its style (`mso-outline-level`,
 * `MsoHeading1`, `MsoTitle`) or by its role.
 */
export function readWordHeading(state: ReadState, element: Element): Block[] | undefined {
  if (element.tagName !== 'p' && element.tagName !== 'div') return undefined;
  const depth = depthOf(element);
  if (depth === undefined || element.children.some((child) => isWrapper(state, child)))
    return undefined;
  return readHeading(state, element, depth);
}

function depthOf(element: Element): number | undefined {
  const { className, role, ariaLevel } = element.properties;
  if (role === 'heading') return clamp(Number(ariaLevel ?? 2));
  const level = /^\d+/.exec(stylesOf(element).get('mso-outline-level') ?? '')?.[0];
  if (level && Number(level) <= 9) return clamp(Number(level));
  for (const name of Array.isArray(className) ? className : []) {
    if (name === 'MsoTitle') return 1;
    const heading = /^MsoHeading(\d)$/.exec(String(name))?.[1];
    if (heading) return clamp(Number(heading));
  }
  return undefined;
}

function isWrapper(state: ReadState, child: Element['children'][number]): boolean {
  return child.type === 'element' && state.isBlock(child);
}

function clamp(depth: number): number {
  return Math.max(1, Math.min(6, Math.trunc(depth) || 2));
}
