import { onOff } from '../on-off.js';
import type { Attributes } from '../xml/walk.js';

/** Character formatting that the tree can hold; undefined is not stated. */
export interface CharacterFormat {
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  strike?: boolean | undefined;
  underline?: boolean | undefined;
  /** Position against the line: 'superscript', 'subscript' or 'baseline'. */
  position?: string | undefined;
  hidden?: boolean | undefined;
  font?: string | undefined;
}

/** Run property (ECMA-376 Part 1, 17.3.2) → how it changes a format. */
export const formatHandlers: ReadonlyMap<
  string,
  (format: CharacterFormat, attributes: Attributes) => void
> = new Map<string, (format: CharacterFormat, attributes: Attributes) => void>([
  [
    'w:b',
    (format, attributes) => {
      format.bold = onOff(attributes.get('w:val'));
    },
  ],
  [
    'w:i',
    (format, attributes) => {
      format.italic = onOff(attributes.get('w:val'));
    },
  ],
  [
    'w:strike',
    (format, attributes) => {
      format.strike = onOff(attributes.get('w:val'));
    },
  ],
  [
    'w:dstrike',
    (format, attributes) => {
      format.strike = onOff(attributes.get('w:val'));
    },
  ],
  [
    'w:u',
    (format, attributes) => {
      format.underline = onOff(attributes.get('w:val') ?? 'none');
    },
  ],
  [
    'w:vertAlign',
    (format, attributes) => {
      format.position = attributes.get('w:val');
    },
  ],
  [
    'w:vanish',
    (format, attributes) => {
      format.hidden = onOff(attributes.get('w:val'));
    },
  ],
  [
    'w:rFonts',
    (format, attributes) => {
      format.font = attributes.get('w:ascii') ?? attributes.get('w:hAnsi');
    },
  ],
]);
