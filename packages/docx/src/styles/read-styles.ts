import { onOff } from '../on-off.js';
import type { Package } from '../package/package.js';
import { toInteger } from '../to-integer.js';
import type { ElementHandler, Handlers } from '../xml/walk.js';
import { formatHandlers } from './character-format.js';
import type { Style } from './style.js';
import { StyleSheet } from './style-sheet.js';

/** Read the styles part; without one every style is unknown. */
export function readStyles(pack: Package, part: string | undefined): StyleSheet {
  const state: State = { styles: [], style: undefined };
  if (part !== undefined) pack.walk(part, handlers, state);
  return new StyleSheet(state.styles);
}

interface State {
  styles: Style[];
  style: Style | undefined;
}

const skip: ElementHandler<State> = { open: () => false };

const handlers: Handlers<State> = new Map<string, ElementHandler<State>>([
  ['w:docDefaults', skip],
  ['w:latentStyles', skip],
  // 17.7.6.6: a table style that sets off the first row or column shows that they are headers.
  [
    'w:tblStylePr',
    {
      open({ style }, attributes) {
        const region = attributes.get('w:type');
        if (style && region === 'firstRow') style.firstRow = true;
        if (style && region === 'firstCol') style.firstColumn = true;
        return false;
      },
    },
  ],
  ['w:pPrChange', skip],
  ['w:rPrChange', skip],
  [
    'w:style',
    {
      open(state, attributes) {
        const isDefault = attributes.get('w:default');
        state.style = {
          id: attributes.get('w:styleId') ?? '',
          kind: attributes.get('w:type') ?? 'paragraph',
          isDefault: isDefault !== undefined && onOff(isDefault),
          name: '',
          format: { stated: 0, on: 0 },
        };
        state.styles.push(state.style);
      },
      close(state) {
        state.style = undefined;
      },
    },
  ],
  [
    'w:name',
    take((style, value) => {
      style.name = value ?? '';
    }),
  ],
  [
    'w:basedOn',
    take((style, value) => {
      style.basedOn = value;
    }),
  ],
  [
    'w:outlineLvl',
    take((style, value) => {
      style.outlineLevel = toInteger(value);
    }),
  ],
  [
    'w:numId',
    take((style, value) => {
      style.numberingId = toInteger(value);
    }),
  ],
  [
    'w:ilvl',
    take((style, value) => {
      style.numberingLevel = toInteger(value);
    }),
  ],
  ...[...formatHandlers].map(([name, set]): [string, ElementHandler<State>] => [
    name,
    {
      open({ style }, attributes) {
        if (style) set(style.format, attributes);
      },
    },
  ]),
]);

function take(set: (style: Style, value: string | undefined) => void): ElementHandler<State> {
  return {
    open({ style }, attributes) {
      if (style) set(style, attributes.get('w:val'));
    },
  };
}
