import type { CharacterFormat } from './character-format.js';
import { depthOfLevel } from './depth-of-level.js';
import type { Style } from './style.js';

/** What a paragraph style amounts to with all that it inherits. */
export interface ParagraphStyle {
  /** Heading depth from 1, undefined for body text. */
  depth?: number | undefined;
  numberingId?: number | undefined;
  numberingLevel?: number | undefined;
  /** Styles from this one to the root of its inheritance, which numbering levels may name. */
  chain: readonly string[];
  format: CharacterFormat;
  /** The style of captions, or one made from it. */
  caption: boolean;
}

/** The regions that a table style sets off from the others. */
export interface TableStyle {
  firstRow: boolean;
  firstColumn: boolean;
}

/** More ancestors than any style has. */
const most = 1000;

/** The styles of a document, resolved along `w:basedOn` (ECMA-376 Part 1, 17.7.4.3). */
export class StyleSheet {
  readonly #styles = new Map<string, Style>();
  readonly #paragraphs = new Map<string, ParagraphStyle>();
  readonly #formats = new Map<string, CharacterFormat>();
  readonly #defaultParagraph: string | undefined;

  constructor(styles: Style[]) {
    for (const style of styles) this.#styles.set(style.id, style);
    this.#defaultParagraph = styles.find(
      ({ kind, isDefault }) => isDefault && kind === 'paragraph',
    )?.id;
  }

  /** Resolve a paragraph style; without an id, or with an unknown one, the default style. */
  paragraph(id: string | undefined): ParagraphStyle {
    const key = id ?? '';
    let resolved = this.#paragraphs.get(key);
    if (!resolved) {
      resolved = this.#resolveParagraph(id);
      this.#paragraphs.set(key, resolved);
    }
    return resolved;
  }

  /** Resolve the formatting of a character style. */
  character(id: string): CharacterFormat {
    let format = this.#formats.get(id);
    if (!format) {
      format = merge(this.#chain(id));
      this.#formats.set(id, format);
    }
    return format;
  }

  /** Resolve a table style; without an id, or with an unknown one, nothing is set off. */
  table(id: string | undefined): TableStyle {
    const chain = this.#chain(id);
    return {
      firstRow: chain.some(({ firstRow }) => firstRow),
      firstColumn: chain.some(({ firstColumn }) => firstColumn),
    };
  }

  /** The numbering that a numbering style names (17.9.27). */
  numberingOf(id: string): number | undefined {
    return this.#chain(id).find((style) => style.numberingId !== undefined)?.numberingId;
  }

  #resolveParagraph(id: string | undefined): ParagraphStyle {
    const known = id !== undefined && this.#styles.has(id);
    const chain = this.#chain(known ? id : this.#defaultParagraph);
    const resolved: ParagraphStyle = {
      chain: chain.map((style) => style.id),
      format: merge(chain),
      depth: depthOf(chain),
      caption: chain.some(({ name }) => /^(?:caption|题注|題注|標號)$/i.test(name)),
      numberingId: chain.find((style) => style.numberingId !== undefined)?.numberingId,
      numberingLevel: chain.find((style) => style.numberingLevel !== undefined)?.numberingLevel,
    };
    if (id !== undefined && !known) resolved.depth ??= depthOfName(id);
    return resolved;
  }

  /** The style and its ancestors; a cycle ends where it would begin again, an absurd chain as well. */
  #chain(id: string | undefined): Style[] {
    const chain: Style[] = [];
    const seen = new Set<string>();
    for (let next = id; next !== undefined && !seen.has(next) && seen.size < most; ) {
      seen.add(next);
      const style = this.#styles.get(next);
      if (!style) break;
      chain.push(style);
      next = style.basedOn;
    }
    return chain;
  }
}

function depthOf(chain: Style[]): number | undefined {
  for (const style of chain) {
    if (style.outlineLevel !== undefined) return depthOfLevel(style.outlineLevel);
    const depth = depthOfName(style.name);
    if (depth !== undefined) return depth;
  }
  return undefined;
}

function depthOfName(name: string): number | undefined {
  if (/^(title|标题|標題)$/i.test(name)) return 1;
  const level = /^(?:heading|标题|標題)\s*([1-9])$/i.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** The nearest style that states a property decides. */
function merge(chain: Style[]): CharacterFormat {
  const format: CharacterFormat = { stated: 0, on: 0 };
  for (const { format: own } of chain) {
    format.on |= own.on & ~format.stated;
    format.stated |= own.stated;
  }
  return format;
}
