import { onOff } from '../on-off.js';
import type { Attributes } from '../xml/walk.js';

/** Formatting that is on or off, as bits; those below `hidden` are marks of the tree. */
export const formats = {
  strong: 1,
  emphasis: 2,
  underline: 4,
  delete: 8,
  superscript: 16,
  subscript: 32,
  hidden: 64,
} as const;

/** Character formatting that the tree can hold. */
export interface CharacterFormat {
  /** The bits that are stated, be they on or off. */
  stated: number;
  /** The bits that are on. */
  on: number;
}

/** Sets a format by the attributes of a run property. */
type Setter = (format: CharacterFormat, attributes: Attributes) => void;

/** Run property (ECMA-376 Part 1, 17.3.2) → how it changes a format. */
export const formatHandlers: ReadonlyMap<string, Setter> = new Map<string, Setter>([
  ['w:b', toggle(formats.strong)],
  ['w:i', toggle(formats.emphasis)],
  ['w:strike', toggle(formats.delete)],
  ['w:dstrike', toggle(formats.delete)],
  ['w:vanish', toggle(formats.hidden)],
  [
    'w:u',
    (format, attributes) => {
      state(format, formats.underline, onOff(attributes.get('w:val') ?? 'none'));
    },
  ],
  [
    'w:vertAlign',
    (format, attributes) => {
      const position = attributes.get('w:val');
      state(format, formats.superscript, position === 'superscript');
      state(format, formats.subscript, position === 'subscript');
    },
  ],
]);

function toggle(bit: number): Setter {
  return (format, attributes) => {
    state(format, bit, onOff(attributes.get('w:val')));
  };
}

function state(format: CharacterFormat, bit: number, on: boolean): void {
  format.stated |= bit;
  format.on = on ? format.on | bit : format.on & ~bit;
}
