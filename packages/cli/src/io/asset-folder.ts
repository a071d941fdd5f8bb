import { basename, dirname, extname, join, relative, sep } from 'node:path';
import type { Asset } from '@gouji/tree';
import type { Planned } from './plan-outputs.js';
import { writeWhole } from './write-whole.js';

/** Gives the pictures of one document a place in a folder, and writes them there. */
export class AssetFolder {
  readonly #folder: string;
  readonly #from: string;
  readonly #files = new Map<string, Uint8Array>();

  /** Several documents get a folder each within it, named for them. */
  constructor(folder: string, { input, output }: Planned, several: boolean) {
    const name = input === '-' ? 'stdin' : basename(input, extname(input));
    this.#folder = several ? join(folder, name) : folder;
    this.#from = output === null ? '.' : dirname(output);
  }

  /** The address of a picture, as seen from the HTML. */
  readonly addressOf = ({ name, bytes }: Asset): string => {
    const path = join(this.#folder, basename(name));
    this.#files.set(path, bytes);
    return relative(this.#from, path).split(sep).map(encodeURIComponent).join('/');
  };

  /** Write the pictures that were asked for. */
  write(): void {
    for (const [path, bytes] of this.#files) writeWhole(path, bytes, { folder: true });
  }
}
