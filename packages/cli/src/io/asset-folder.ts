import { basename, dirname, extname, join, relative, sep } from 'node:path';
import type { Asset } from '@gouji/tree';
import type { Planned } from './plan-outputs.js';
import type { FileToWrite } from './stage-file.js';

/** Gives the pictures of one document a place in a folder. */
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

  /** The pictures that were asked for, to be written. */
  files(): FileToWrite[] {
    return [...this.#files].map(([path, content]) => ({ path, content, folder: true }));
  }
}
