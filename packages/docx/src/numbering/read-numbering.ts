import { onOff } from '../on-off.js';
import type { Package } from '../package/package.js';
import { toInteger } from '../to-integer.js';
import type { Attributes, ElementHandler, Handlers } from '../xml/walk.js';
import type { LevelText } from './split-level-text.js';

/** One level of a numbering (ECMA-376 Part 1, 17.9.6). */
export interface NumberingLevel {
  start: number;
  /** `w:numFmt`: decimal, chineseCounting, bullet … */
  format: string;
  /** The pattern of a custom format: `001, 002, 003, ...`. */
  custom?: string | undefined;
  /** `w:lvlText`: text with %1 to %9. */
  text: string;
  /** The same taken apart, once it has been printed. */
  pieces?: LevelText | undefined;
  /** The level (from 1) whose use restarts this one; 0 never, undefined any higher level. */
  restart?: number | undefined;
  /** Show the numbers of all levels as decimal. */
  legal: boolean;
  /** The paragraph style that stands at this level. */
  style?: string | undefined;
}

/** What numbered paragraphs share (17.9.1). */
export interface AbstractNumbering {
  id: string;
  levels: Array<NumberingLevel | undefined>;
  /** The numbering style that holds the levels in its place (17.9.21). */
  link?: string | undefined;
}

/** One numbering that paragraphs name (17.9.15). */
export interface Numbering {
  abstract: string;
  overrides: Map<number, { start?: number | undefined; level?: NumberingLevel | undefined }>;
}

export interface NumberingPart {
  abstracts: Map<string, AbstractNumbering>;
  numberings: Map<number, Numbering>;
}

/** Read the numbering part; without one no paragraph is numbered. */
export function readNumbering(pack: Package, part: string | undefined): NumberingPart {
  const state = new State();
  if (part !== undefined) pack.walk(part, handlers, state);
  return state;
}

class State implements NumberingPart {
  readonly abstracts = new Map<string, AbstractNumbering>();
  readonly numberings = new Map<number, Numbering>();
  abstract: AbstractNumbering | undefined;
  numbering: Numbering | undefined;
  override: { start?: number | undefined; level?: NumberingLevel | undefined } | undefined;
  level: NumberingLevel | undefined;
}

const handlers: Handlers<State> = new Map<string, ElementHandler<State>>([
  [
    'w:abstractNum',
    {
      open(state, attributes) {
        const id = attributes.get('w:abstractNumId') ?? '';
        state.abstract = { id, levels: [] };
        state.abstracts.set(id, state.abstract);
      },
      close(state) {
        state.abstract = undefined;
      },
    },
  ],
  [
    'w:num',
    {
      open(state, attributes) {
        const id = toInteger(attributes.get('w:numId'));
        state.numbering = { abstract: '', overrides: new Map() };
        if (id !== undefined) state.numberings.set(id, state.numbering);
      },
      close(state) {
        state.numbering = undefined;
      },
    },
  ],
  [
    'w:abstractNumId',
    {
      open({ numbering }, attributes) {
        if (numbering) numbering.abstract = attributes.get('w:val') ?? '';
      },
    },
  ],
  [
    'w:numStyleLink',
    {
      open({ abstract }, attributes) {
        if (abstract) abstract.link = attributes.get('w:val');
      },
    },
  ],
  [
    'w:lvlOverride',
    {
      open(state, attributes) {
        const index = toInteger(attributes.get('w:ilvl'));
        state.override = {};
        if (isLevel(index)) state.numbering?.overrides.set(index, state.override);
      },
      close(state) {
        state.override = undefined;
      },
    },
  ],
  [
    'w:startOverride',
    {
      open({ override }, attributes) {
        if (override) override.start = toInteger(attributes.get('w:val'));
      },
    },
  ],
  [
    'w:lvl',
    {
      open(state, attributes) {
        const index = toInteger(attributes.get('w:ilvl'));
        state.level = { start: 0, format: 'decimal', text: '', legal: false };
        if (state.override) state.override.level = state.level;
        else if (isLevel(index) && state.abstract) {
          state.abstract.levels[index] = state.level;
        }
      },
      close(state) {
        state.level = undefined;
      },
    },
  ],
  [
    'w:start',
    take((level, attributes) => {
      level.start = integer(attributes) ?? 0;
    }),
  ],
  [
    'w:numFmt',
    take((level, attributes) => {
      level.format = attributes.get('w:val') ?? 'decimal';
      level.custom = attributes.get('w:format');
    }),
  ],
  [
    'w:lvlText',
    take((level, attributes) => {
      level.text = attributes.get('w:val') ?? '';
    }),
  ],
  [
    'w:lvlRestart',
    take((level, attributes) => {
      level.restart = integer(attributes);
    }),
  ],
  [
    'w:isLgl',
    take((level, attributes) => {
      level.legal = onOff(attributes.get('w:val'));
    }),
  ],
  [
    'w:pStyle',
    take((level, attributes) => {
      level.style = attributes.get('w:val');
    }),
  ],
]);

function take(set: (level: NumberingLevel, attributes: Attributes) => void): ElementHandler<State> {
  return {
    open({ level }, attributes) {
      if (level) set(level, attributes);
    },
  };
}

function isLevel(index: number | undefined): index is number {
  return index !== undefined && index >= 0 && index < 9;
}

function integer(attributes: Attributes): number | undefined {
  return toInteger(attributes.get('w:val'));
}
