import { joinBytes } from '../join-bytes.js';

/** Bytes that have come and are not scanned yet. */
export class Waiting {
  #pieces: Uint8Array[] = [];
  #length = 0;
  #wanted = 1;

  /** @param most bytes that may wait for the end of one piece of markup */
  constructor(readonly most: number) {}

  /** Add a piece, good during the call only; gives all bytes once they are enough to go on. */
  add(piece: Uint8Array): Uint8Array | undefined {
    this.#length += piece.length;
    const enough = this.#length >= this.#wanted;
    this.#pieces.push(enough ? piece : piece.slice());
    return enough ? this.all() : undefined;
  }

  all(): Uint8Array {
    return joinBytes(this.#pieces);
  }

  /**
   * Keep what was not scanned.
   *
   * @returns whether it is no more than may wait
   */
  keep(bytes: Uint8Array, from: number): boolean {
    const rest = bytes.length - from;
    this.#pieces = rest > 0 ? [bytes.slice(from)] : [];
    this.#length = rest;
    // Twice as much each time, so that long markup in many pieces is not scanned over and over.
    this.#wanted = Math.min(rest * 2, this.most) + 1;
    return rest <= this.most;
  }
}
