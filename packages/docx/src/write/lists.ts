import type { MarkerStyle } from '@gouji/tree';
import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { Layout } from './style/layout.js';

/** The deepest level that Word counts (ECMA-376 Part 1, 17.9.3). */
export const deepestLevel = 8;

const formats = {
  bullet: LevelFormat.BULLET,
  '1': LevelFormat.DECIMAL,
  a: LevelFormat.LOWER_LETTER,
  A: LevelFormat.UPPER_LETTER,
  i: LevelFormat.LOWER_ROMAN,
  I: LevelFormat.UPPER_ROMAN,
};

/** A character that is none, which `xmlText` lets through in no text. */
const noText = '\uffff';

/** The numberings of a document, one for each kind of list that it has. */
export class Lists {
  readonly #kinds = new Map<string, INumberingOptions['config'][number]>();
  #instances = 0;

  constructor(readonly layout: Layout) {}

  /**
   * Begin a list.
   *
   * @param level how deep it stands; lists of two levels share no numbering, and so no count
   * @param twin it follows a list of its kind at once, and must not be taken for the same
   */
  begin(style: Exclude<MarkerStyle, { kind: 'printed' }>, level: number, twin: boolean) {
    const format = style.kind === 'bullet' ? 'bullet' : (style.type ?? '1');
    const start = style.kind === 'bullet' ? 1 : style.start;
    // The library puts ids for these names wherever they stand in braces: no text may hold one.
    const reference = `${noText}${format}:${start}:${level}${twin ? ':twin' : ''}`;
    if (!this.#kinds.has(reference)) {
      this.#kinds.set(reference, { reference, levels: this.#levels(format, start) });
    }
    return { reference, instance: ++this.#instances };
  }

  /** Give the numberings begun so far. */
  get config(): INumberingOptions['config'] {
    return [...this.#kinds.values()];
  }

  #levels(format: keyof typeof formats, start: number) {
    const { list, language } = this.layout.style;
    const dense = /^(?:zh|ja)\b/i.test(language) && format !== 'bullet';
    return Array.from({ length: deepestLevel + 1 }, (_, level) => ({
      level,
      format: formats[format],
      text: format === 'bullet' ? list.bullets[level % list.bullets.length]! : `%${level + 1}.`,
      alignment: AlignmentType.LEFT,
      start,
      suffix: list.hanging ? LevelSuffix.TAB : dense ? LevelSuffix.NOTHING : LevelSuffix.SPACE,
    }));
  }
}
