import type { Asset } from '@gouji/tree';
import { limitExceeded } from './limit-exceeded.js';
import type { NumberingPart } from './numbering/read-numbering.js';
import type { DocxOptions, Limits } from './options.js';
import type { Package } from './package/package.js';
import type { ContentTypes } from './package/read-content-types.js';
import type { ProblemLog } from './problem-log.js';
import { NoteReferences } from './story/note-references.js';
import type { StyleSheet } from './styles/style-sheet.js';

/** What all stories of one document share while they are read. */
export class Context {
  readonly assets: Asset[] = [];
  readonly references = new NoteReferences();
  /** References to comments that were not asked for. */
  commentsLeftOut = 0;
  readonly #assetNames = new Map<string, string | undefined>();
  /** Each name that is taken, with the number its next namesake tries first. */
  readonly #taken = new Map<string, number>();
  #cells = 0;
  #nodes = 0;
  #characters = 0;

  constructor(
    readonly pack: Package,
    readonly options: DocxOptions,
    readonly typeOf: ContentTypes,
    readonly styles: StyleSheet,
    readonly numbering: NumberingPart,
  ) {}

  get limits(): Limits {
    return this.pack.limits;
  }

  get problems(): ProblemLog {
    return this.pack.problems;
  }

  /** Count the grid cells that a table cell covers against the limit. */
  countCells(covered: number, part: string): void {
    this.#cells += covered;
    if (this.#cells > this.limits.cells) throw limitExceeded('cells', this.limits.cells, part);
  }

  /** Count what becomes a node of the tree against the limit. */
  countNodes(count: number, part: string): void {
    this.#nodes += count;
    if (this.#nodes > this.limits.nodes) throw limitExceeded('nodes', this.limits.nodes, part);
  }

  /** Count the characters of a piece of text against the limit. */
  countCharacters(count: number, part: string): void {
    this.#characters += count;
    const { characters } = this.limits;
    if (this.#characters > characters) throw limitExceeded('characters', characters, part);
  }

  /** Take a binary part into the assets, once; undefined where there is none to take. */
  assetOf(part: string): string | undefined {
    if (this.#assetNames.has(part)) return this.#assetNames.get(part);
    const bytes = this.pack.bytesOf(part);
    let name: string | undefined;
    if (bytes) {
      name = this.#freeName(part.slice(part.lastIndexOf('/') + 1));
      const mediaType = this.typeOf(part) ?? 'application/octet-stream';
      this.assets.push({ name, mediaType, bytes });
    }
    this.#assetNames.set(part, name);
    return name;
  }

  #freeName(wanted: string): string {
    let name = wanted;
    let count = this.#taken.get(wanted) ?? 2;
    for (; this.#taken.has(name); count++) name = `${count}-${wanted}`;
    this.#taken.set(wanted, count);
    this.#taken.set(name, this.#taken.get(name) ?? 2);
    return name;
  }
}
