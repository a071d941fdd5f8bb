import type { CharacterFormat } from './character-format.js';

/** What a style says itself, without what it inherits (ECMA-376 Part 1, 17.7). */
export interface Style {
  id: string;
  kind: string;
  isDefault: boolean;
  name: string;
  basedOn?: string | undefined;
  /** 0–8 is a heading, 9 is body text (17.3.1.20). */
  outlineLevel?: number | undefined;
  numberingId?: number | undefined;
  numberingLevel?: number | undefined;
  format: CharacterFormat;
  /** A table style sets off the first row, the first column. */
  firstRow?: boolean | undefined;
  firstColumn?: boolean | undefined;
}
