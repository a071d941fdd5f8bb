import { twips, type Units } from './twips.js';
import type { ParagraphStyle, Use, WordStyle } from './word-style.js';

/** A style with its lengths measured, in twentieths of a point. */
export class Layout {
  /** The type area. */
  readonly width: number;
  readonly height: number;
  readonly #paragraphs = new Map<Use, ParagraphStyle & { size: string }>();

  constructor(readonly style: WordStyle) {
    const { width, height, top, right, bottom, left } = style.page;
    this.width = twips(width) - twips(left) - twips(right);
    this.height = twips(height) - twips(top) - twips(bottom);
  }

  /**
   * What is between characters of a size beyond their own width, so that a line holds as many as
   * the grid says. A grid narrower than its text (`w:charSpace` below 0) is right in Word, but
   * LibreOffice then sets every character two cells wide; hence this.
   */
  tracking(size: string): number {
    const { grid, styles } = this.style;
    if (!grid || size !== styles.normal.size) return 0;
    return Math.min(0, Math.floor(this.width / grid.characters - twips(size)));
  }

  /** What a character of the grid is wider than one of the text, in 4096ths of a point. */
  get charSpace(): number {
    const { grid, styles } = this.style;
    const wider = grid ? this.width / grid.characters - twips(styles.normal.size) : 0;
    return Math.max(0, Math.round((wider / 20) * 4096));
  }

  /** What a paragraph looks like, with what it takes from `normal`. */
  paragraph(use: Use): ParagraphStyle & { size: string } {
    let found = this.#paragraphs.get(use);
    if (!found) {
      const { normal } = this.style.styles;
      const own: ParagraphStyle = this.style.styles[use];
      found = { ...normal, ...own, size: own.size ?? normal.size };
      this.#paragraphs.set(use, found);
    }
    return found;
  }

  /** What `char` and `line` measure in a paragraph. */
  units(use: Use): Units {
    const { grid, styles } = this.style;
    const line = twips(grid?.pitch ?? styles.normal.size);
    return { character: twips(this.paragraph(use).size), line };
  }
}
