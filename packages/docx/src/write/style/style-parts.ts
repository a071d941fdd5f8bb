import { fontsPart } from './fonts-part.js';
import type { Layout } from './layout.js';
import { settingsPart } from './settings-part.js';
import { stylesPart } from './styles-part.js';
import type { WordStyle } from './word-style.js';

/** A part of a Word file. */
export interface Part {
  path: string;
  data: string;
}

const known = new WeakMap<WordStyle, Part[]>();

/** Write the parts that depend on the style alone, once for each style. */
export function styleParts(layout: Layout): Part[] {
  const { style } = layout;
  let parts = known.get(style);
  if (!parts) {
    parts = [
      { path: 'word/fontTable.xml', data: fontsPart(style) },
      { path: 'word/settings.xml', data: settingsPart(style) },
      { path: 'word/styles.xml', data: stylesPart(layout) },
    ];
    known.set(style, parts);
  }
  return parts;
}
