import type { CharacterFormat } from './character-format.js';
import { depthOfName, inherit, type ResolvedStyle } from './resolved-style.js';
import type { Style } from './style.js';

/** What a paragraph style amounts to with all that it inherits. */
export interface ParagraphStyle {
  /** Heading depth from 1, undefined for body text. */
  depth?: number | undefined;
  numberingId?: number | undefined;
  numberingLevel?: number | undefined;
  /** The style itself, by which numbering levels may name it; undefined for an unknown one. */
  resolved: ResolvedStyle | undefined;
  format: CharacterFormat;
  /** The style of captions, or one made from it. */
  caption: boolean;
}

/** The regions that a table style sets off from the others. */
export interface TableStyle {
  firstRow: boolean;
  firstColumn: boolean;
}

/** So many styles of a circle are followed; no document has one that means anything. */
const most = 16;

const none: ParagraphStyle = {
  resolved: undefined,
  format: { stated: 0, on: 0 },
  caption: false,
};

/** The styles of a document, resolved along `w:basedOn` (ECMA-376 Part 1, 17.7.4.3). */
export class StyleSheet {
  readonly #styles = new Map<string, Style>();
  readonly #resolved = new Map<Style, ResolvedStyle>();
  /** Styles of a circle and those that lead into one. */
  readonly #circular = new Set<Style>();
  readonly #paragraphs = new Map<string, ParagraphStyle>();
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
    let found = this.#paragraphs.get(key);
    if (!found) {
      found = this.#findParagraph(id);
      this.#paragraphs.set(key, found);
    }
    return found;
  }

  /** Resolve the formatting of a character style. */
  character(id: string): CharacterFormat {
    return this.#resolve(id)?.format ?? none.format;
  }

  /** Resolve a table style; without an id, or with an unknown one, nothing is set off. */
  table(id: string | undefined): TableStyle {
    return this.#resolve(id) ?? { firstRow: false, firstColumn: false };
  }

  /** The numbering that a numbering style names (17.9.27). */
  numberingOf(id: string): number | undefined {
    return this.#resolve(id)?.numberingId;
  }

  #findParagraph(id: string | undefined): ParagraphStyle {
    const known = id !== undefined && this.#styles.has(id);
    const resolved = this.#resolve(known ? id : this.#defaultParagraph);
    const style: ParagraphStyle = resolved ? { ...resolved, resolved } : none;
    if (id === undefined || known) return style;
    return { ...style, depth: style.depth ?? depthOfName(id) };
  }

  /**
   * Resolve a style after those it is based on, each of them once: a chain of them may be as long
   * as the document has styles.
   */
  #resolve(id: string | undefined): ResolvedStyle | undefined {
    const path = new Set<Style>();
    let base: ResolvedStyle | undefined;
    let style = this.#find(id);
    const longest = style && this.#circular.has(style) ? most : Number.POSITIVE_INFINITY;
    while (style && !path.has(style) && path.size < longest) {
      base = this.#resolved.get(style);
      if (base) break;
      path.add(style);
      style = this.#find(style.basedOn);
    }
    if (style && !base) return this.#resolveCircle([...path]);
    for (const each of [...path].reverse()) {
      base = inherit(each, base);
      this.#resolved.set(each, base);
    }
    return base;
  }

  /** A circle ends where it would begin again: each style of it has all the others above it. */
  #resolveCircle(path: Style[]): ResolvedStyle | undefined {
    for (const each of path) this.#circular.add(each);
    let base: ResolvedStyle | undefined;
    for (const each of path.slice(0, most).reverse()) base = inherit(each, base);
    if (base) this.#resolved.set(path[0]!, base);
    return base;
  }

  #find(id: string | undefined): Style | undefined {
    return id === undefined ? undefined : this.#styles.get(id);
  }
}
