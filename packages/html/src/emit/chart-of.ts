import type { Element, ElementContent } from 'hast';
import { readSvg } from './read-svg.js';

/** A chart as drawn, read from its SVG. */
export interface Chart {
  width: number;
  height: number;
  children: ElementContent[];
}

/** Read the SVG of a chart, without what it draws nothing with; undefined where it is none. */
export function chartOf(source: string): Chart | undefined {
  const svg = readSvg(source);
  if (!svg) return undefined;
  const { width, height } = svg.properties;
  return { width: Number(width), height: Number(height), children: shown(svg.children) };
}

function shown(children: ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    const kept = shown(child.children);
    if (child.tagName === 'g') return isBare(child) ? kept : [{ ...child, children: kept }];
    if (child.tagName !== 'path' && child.tagName !== 'line') return [{ ...child, children: kept }];
    return isPainted(child) ? [{ ...child, children: kept }] : [];
  });
}

/** A group that sets nothing is what it holds. */
function isBare({ properties }: Element): boolean {
  const { transform } = properties;
  return (
    properties.fill === undefined && (transform === undefined || transform === 'translate(0,0)')
  );
}

function isPainted({ properties }: Element): boolean {
  return [properties.fill, properties.stroke].some((paint) => paint !== undefined);
}
