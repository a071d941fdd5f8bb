import type { CharacterFormat } from './character-format.js';
import { depthOfLevel } from './depth-of-level.js';
import type { Style } from './style.js';

/** What a style amounts to with all that it inherits. */
export interface ResolvedStyle {
  id: string;
  /** What it is based on. */
  base: ResolvedStyle | undefined;
  /** It or one above it says that it is a heading, or that it is none. */
  isDepthStated: boolean;
  /** Heading depth from 1, undefined for body text. */
  depth: number | undefined;
  numberingId: number | undefined;
  numberingLevel: number | undefined;
  format: CharacterFormat;
  caption: boolean;
  firstRow: boolean;
  firstColumn: boolean;
}

/** Add to a style what it inherits: the nearest style that states a property decides. */
export function inherit(style: Style, base: ResolvedStyle | undefined): ResolvedStyle {
  const { name, outlineLevel } = style;
  const own = outlineLevel === undefined ? depthOfName(name) : depthOfLevel(outlineLevel);
  const isStated = outlineLevel !== undefined || own !== undefined;
  return {
    id: style.id,
    base,
    isDepthStated: isStated || base?.isDepthStated === true,
    depth: isStated ? own : base?.depth,
    numberingId: style.numberingId ?? base?.numberingId,
    numberingLevel: style.numberingLevel ?? base?.numberingLevel,
    format: base ? merge(style.format, base.format) : style.format,
    caption: isCaption(name) || base?.caption === true,
    firstRow: style.firstRow === true || base?.firstRow === true,
    firstColumn: style.firstColumn === true || base?.firstColumn === true,
  };
}

/** Tell the depth of a heading by the name of its style. */
export function depthOfName(name: string): number | undefined {
  if (/^(title|标题|標題)$/i.test(name)) return 1;
  const level = /^(?:heading|标题|標題)\s*([1-9])$/i.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}

function isCaption(name: string): boolean {
  return /^(?:caption|题注|題注|標號)$/i.test(name);
}

function merge(own: CharacterFormat, above: CharacterFormat): CharacterFormat {
  return { stated: own.stated | above.stated, on: own.on | (above.on & ~own.stated) };
}
