import type { Paragraph } from './paragraph.js';
import type { LinkTarget } from './segment.js';

/** A complex field (ECMA-376 Part 1, 17.16.18): an instruction, then perhaps a result. */
export interface Field {
  instruction: string;
  /** True from `separate` on: what comes is what the reader sees. */
  inResult: boolean;
  /** Where the field began. */
  paragraph: Paragraph | undefined;
  segments: number;
  /** How much text the last of those segments had. */
  length: number;
  /** The link that it makes, or that it stands in. */
  link: LinkTarget | undefined;
  /** A check box of a form, and whether it is checked (17.16.7). */
  checked: boolean | undefined;
  /** Entries of a drop-down list, and which is chosen. */
  entries: string[];
  entry: number;
  /** It is the element `w:fldSimple`, which ends by itself. */
  simple?: boolean | undefined;
}
