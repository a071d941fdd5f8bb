import type { MathElement } from '@gouji/tree';
import type { Element, ElementContent } from 'hast';
import type { PhrasingContent } from 'mdast';
import { isSilent } from '../is-hidden.js';
import { linearMath } from '../linear-math.js';
import type { ReadState } from '../state.js';
import { textContent } from '../text-content.js';

/** What is nested deeper than any formula is kept as its text. */
const deepest = 100;

/** Read `math`; what may not stand in a formula is left to whoever writes it. */
export function math(_: ReadState, element: Element): PhrasingContent[] {
  const root = elementOf(element, 0);
  const value = linearMath(root).replace(/\s+/g, ' ').trim();
  if (value === '') return [];
  const display = element.properties.display === 'block';
  return [{ type: 'equation', display, value, math: root }];
}

function elementOf({ tagName, properties, children }: Element, depth: number): MathElement {
  const attributes = Object.entries(properties).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name.toLowerCase(), value] as const] : [],
  );
  return {
    name: tagName,
    ...(attributes.length > 0 && { attributes: Object.fromEntries(attributes) }),
    children: children.flatMap((child) => contentOf(child, depth + 1)),
  };
}

/** White space between elements means nothing, annotations are another form of the same. */
function contentOf(child: ElementContent, depth: number): MathElement['children'] {
  if (child.type === 'text') return child.value.trim() === '' ? [] : [child.value];
  if (child.type !== 'element' || isSilent(child) || child.tagName.startsWith('annotation')) {
    return [];
  }
  return depth < deepest ? [elementOf(child, depth)] : [textContent(child)];
}
