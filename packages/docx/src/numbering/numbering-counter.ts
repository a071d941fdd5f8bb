import type { PrintedNumber } from '@gouji/tree';
import type { ResolvedStyle } from '../styles/resolved-style.js';
import type { StyleSheet } from '../styles/style-sheet.js';
import { formatNumber, knowsFormat } from './format-number.js';
import type {
  AbstractNumbering,
  Numbering,
  NumberingLevel,
  NumberingPart,
} from './read-numbering.js';
import { splitLevelText } from './split-level-text.js';

/** The number of one paragraph. */
export interface CountedNumber {
  /** Level from 0. */
  level: number;
  /** Id of the abstract numbering, which tells lists apart. */
  list: string;
  kind: 'bullet' | 'number';
  /** The ordinal of its own level. */
  ordinal: number;
  /** The number is `1.` and its like, so a list can print it. */
  plain: boolean;
  /** What Word prints; undefined where it prints nothing. */
  number?: PrintedNumber | undefined;
}

/** A numbering and what it shares with others. */
interface Found {
  numbering: Numbering;
  abstract: AbstractNumbering;
}

/** More links from one numbering to another than any document has; there is one at most. */
const mostLinks = 16;

/** More styles above one than any document has. */
const mostAbove = 1000;

/** Counts numbered paragraphs in document order (ECMA-376 Part 1, 17.9). */
export class NumberingCounter {
  /** Abstract numbering id → the count at each level; undefined before its first use. */
  readonly #counts = new Map<string, Array<number | undefined>>();
  /** `numId/level` whose start override has been used. */
  readonly #overridden = new Set<string>();

  /** Formats that are not known; their numbers are printed in decimal. */
  readonly unknown = new Set<string>();
  readonly #resolved = new Map<number, Found | undefined>();
  /** Numbering id → style → the level that it stands at. */
  readonly #levels = new Map<number, Map<ResolvedStyle, number | undefined>>();

  constructor(
    readonly part: NumberingPart,
    readonly styles: StyleSheet,
  ) {}

  /** Find the level that a style, or what it is based on, stands at in a numbering. */
  levelOfStyle(id: number, style: ResolvedStyle): number | undefined {
    let levels = this.#levels.get(id);
    if (!levels) {
      levels = new Map();
      this.#levels.set(id, levels);
    }
    if (!levels.has(style)) levels.set(style, this.#findLevel(id, style));
    return levels.get(style);
  }

  #findLevel(id: number, style: ResolvedStyle): number | undefined {
    const found = this.#resolve(id);
    if (!found) return undefined;
    const levels = new Map<string, number>();
    for (let level = 8; level >= 0; level--) {
      const named = this.#levelOf(found, level)?.style;
      if (named !== undefined) levels.set(named, level);
    }
    if (levels.size === 0) return undefined;
    let above: ResolvedStyle | undefined = style;
    for (let step = 0; above && step < mostAbove; step++) {
      const level = levels.get(above.id);
      if (level !== undefined) return level;
      above = above.base;
    }
    return undefined;
  }

  /** Count one paragraph; undefined when the numbering does not exist. */
  count(id: number, level: number): CountedNumber | undefined {
    const found = this.#resolve(id);
    const own = found && this.#levelOf(found, level);
    if (!found || !own) return undefined;
    const counts = this.#advance(id, found, level);
    const ordinal = counts[level]!;
    const list = found.abstract.id;
    if (own.format === 'bullet') return { level, list, kind: 'bullet', ordinal, plain: true };
    const number = this.#print(found, own, counts);
    const plain = number?.printed === `${ordinal}.` && own.format === 'decimal';
    return { level, list, kind: 'number', ordinal, plain, number };
  }

  #resolve(id: number): Found | undefined {
    if (!this.#resolved.has(id)) this.#resolved.set(id, this.#followLinks(id));
    return this.#resolved.get(id);
  }

  #followLinks(id: number): Found | undefined {
    const numbering = this.part.numberings.get(id);
    let abstract = numbering && this.part.abstracts.get(numbering.abstract);
    const seen = new Set<string>();
    while (abstract?.link !== undefined && !seen.has(abstract.id) && seen.size < mostLinks) {
      seen.add(abstract.id);
      const linked = this.styles.numberingOf(abstract.link);
      const next = linked === undefined ? undefined : this.part.numberings.get(linked);
      abstract = (next && this.part.abstracts.get(next.abstract)) ?? abstract;
    }
    return numbering && abstract && { numbering, abstract };
  }

  #levelOf({ numbering, abstract }: Found, level: number): NumberingLevel | undefined {
    return numbering.overrides.get(level)?.level ?? abstract.levels[level];
  }

  /** Step the count of a level; deeper levels begin anew (17.9.10). */
  #advance(id: number, found: Found, level: number): Array<number | undefined> {
    let counts = this.#counts.get(found.abstract.id);
    if (!counts) {
      counts = [];
      this.#counts.set(found.abstract.id, counts);
    }
    for (const [index, { start }] of found.numbering.overrides) {
      const key = `${id}/${index}`;
      if (start === undefined || index > level || this.#overridden.has(key)) continue;
      this.#overridden.add(key);
      counts[index] = undefined;
    }
    // A level that is passed over stands at its start, and its next paragraph goes on from there.
    for (let above = 0; above < level; above++) counts[above] ??= this.#startOf(found, above);
    const own = counts[level];
    counts[level] = own === undefined ? this.#startOf(found, level) : own + 1;
    for (let deeper = level + 1; deeper < 9; deeper++) {
      const restart = this.#levelOf(found, deeper)?.restart;
      if (restart === undefined || level < restart) counts[deeper] = undefined;
    }
    return counts;
  }

  #startOf(found: Found, level: number): number {
    const override = found.numbering.overrides.get(level);
    return override?.start ?? this.#levelOf(found, level)?.start ?? 1;
  }

  /** Fill the level text (17.9.11): each level in it is the number of it in that level's own format. */
  #print(
    found: Found,
    own: NumberingLevel,
    counts: Array<number | undefined>,
  ): PrintedNumber | undefined {
    own.pieces ??= splitLevelText(own.text);
    const pieces = own.pieces.map((piece) =>
      typeof piece === 'string' ? piece : this.#numberOf(found, own, piece, counts),
    );
    const printed = pieces.join('').trim();
    if (printed === '') return undefined;
    const first = own.pieces.findIndex(isLevel);
    const last = own.pieces.findLastIndex(isLevel);
    return { printed, label: (first < 0 ? '' : pieces.slice(first, last + 1).join('')) || printed };
  }

  /** Write the number of a level; one not used yet shows its start. */
  #numberOf(
    found: Found,
    own: NumberingLevel,
    index: number,
    counts: Array<number | undefined>,
  ): string {
    const level = this.#levelOf(found, index);
    if (!level) return '';
    // Legal style leaves Arabic numbers as they are (17.9.4).
    const format = own.legal && level.format !== 'decimalZero' ? 'decimal' : level.format;
    if (!knowsFormat(format, level.custom)) this.unknown.add(format);
    return formatNumber(counts[index] ?? this.#startOf(found, index), format, level.custom);
  }
}

function isLevel(piece: string | number): boolean {
  return typeof piece === 'number';
}
