import type { ElementContent, Text } from 'hast';
import { foldWhite, type Leaf } from '../read/fold-white.js';

/**
 * Fold the blanks of a line as browsers show them, so that whoever reads it finds the same text.
 * No-break spaces and the wide ones of an indent stand, for browsers show them.
 */
export function foldBlanks(content: ElementContent[]): ElementContent[] {
  if (!content.some(isBlank)) return content;
  const leaves: Leaf[] = [];
  const line = content.map((child) => copy(child, leaves));
  foldWhite(leaves, true);
  return line.filter(isShown);
}

/** Texts of one word after another, most of all there are, have nothing to fold. */
const blank = /^[ \t\n\r\f]|[\t\n\r\f]|[ \t\n\r\f]$| {2}/;

const marks = new Set(['em', 'strong', 'u', 'del', 'ins', 'sub', 'sup', 'span', 'a']);

/** Tell whether a node has blanks to fold; the line feed that our line breaks end with is none. */
function isBlank(node: ElementContent, index: number, line: ElementContent[]): boolean {
  if (node.type === 'text') {
    return blank.test(node.value) && !(node.value === '\n' && isBreak(line[index - 1]));
  }
  return node.type === 'element' && marks.has(node.tagName) && node.children.some(isBlank);
}

function isBreak(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br';
}

/** Copy what folding changes, for others may hold it too; note what stands in the line. */
function copy(node: ElementContent, leaves: Leaf[]): ElementContent {
  if (node.type === 'text') {
    const text: Text = { ...node };
    // The line feed that our line breaks end with.
    if (text.value !== '\n' || leaves.at(-1)?.type !== 'break') leaves.push(text);
    return text;
  }
  if (node.type !== 'element' || !marks.has(node.tagName) || node.children.length === 0) {
    leaves.push({ type: isBreak(node) ? 'break' : node.type });
    return node;
  }
  return { ...node, children: node.children.map((child) => copy(child, leaves)) };
}

/** A mark around blanks only shows nothing, one with an id may be the end of a link. */
function isShown(node: ElementContent): boolean {
  if (node.type === 'text') return node.value !== '';
  if (node.type !== 'element' || !marks.has(node.tagName) || node.children.length === 0)
    return true;
  node.children = node.children.filter(isShown);
  return node.children.length > 0 || Object.values(node.properties).some((value) => value != null);
}
