import { type HuffmanTable, huffmanTable } from './huffman-table.js';

const windowSize = 32 * 1024;
/** What is large comes in pieces of this size. */
const pieceSize = 128 * 1024;
const smallest = 4 * 1024;
const longestMatch = 258;
/** Matches from this length on are copied as a block, which the long repeats of OOXML favour. */
const longMatch = 32;

const lengthExtra = Uint8Array.from({ length: 29 }, (_, index) =>
  index < 8 || index === 28 ? 0 : (index >> 2) - 1,
);
const lengthBase = bases(lengthExtra, 3).fill(longestMatch, 28);
const distanceExtra = Uint8Array.from({ length: 30 }, (_, index) =>
  index < 4 ? 0 : (index >> 1) - 1,
);
const distanceBase = bases(distanceExtra, 1);
const codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const fixedLiterals = huffmanTable(
  Uint8Array.from({ length: 288 }, (_, symbol) =>
    symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
  ),
);
const fixedDistances = huffmanTable(new Uint8Array(30).fill(5));

function bases(extra: Uint8Array, first: number): Uint16Array {
  const out = new Uint16Array(extra.length);
  let base = first;
  for (let index = 0; index < extra.length; index++) {
    out[index] = base;
    base += 1 << extra[index]!;
  }
  return out;
}

const breaksOff = 'unexpected end of data';

/**
 * Inflates deflated data (RFC 1951) piece by piece, as the pieces are asked for; what is large is
 * never in memory as a whole.
 */
export class Inflater {
  #out: Uint8Array;
  /** Where the piece at hand ends; the longest match may reach beyond it. */
  #limit: number;
  /** Where the next byte of the input is. */
  #position = 0;
  /** Bits that were read but not used, the next one lowest. */
  #hold = 0;
  #bits = 0;
  /** Where the next byte goes. */
  #at = 0;
  /** The codes of the block at hand. */
  #literals: HuffmanTable | undefined = undefined;
  #distances = fixedDistances;
  /** Bytes left of the stored block at hand. */
  #stored = 0;
  /** The block at hand is the last. */
  #last = false;

  /** @param expected how many bytes there will be, if the file is to be trusted */
  constructor(
    readonly input: Uint8Array,
    expected: number,
  ) {
    this.#limit = Math.min(windowSize + pieceSize, Math.max(smallest, expected + 1));
    this.#out = new Uint8Array(this.#limit + longestMatch);
  }

  /**
   * Inflate the next piece; undefined when there is no more.
   *
   * @returns bytes that are good until the next call
   * @throws Error for data that is broken or breaks off
   */
  next(): Uint8Array | undefined {
    if (this.#at >= this.#limit) this.#makeRoom();
    const start = this.#at;
    while (this.#at < this.#limit) {
      if (this.#stored > 0) this.#copyStored();
      else if (this.#literals) this.#readBlock(this.#literals, this.#distances);
      else if (this.#last) break;
      else this.#beginBlock();
    }
    return this.#at > start ? this.#out.subarray(start, this.#at) : undefined;
  }

  /** Matches look back as far as the window, so that much stays. */
  #makeRoom(): void {
    const whole = windowSize + pieceSize;
    if (this.#limit < whole) {
      const longer = new Uint8Array(whole + longestMatch);
      longer.set(this.#out.subarray(0, this.#at));
      this.#out = longer;
      this.#limit = whole;
    } else {
      this.#out.copyWithin(0, this.#at - windowSize, this.#at);
      this.#at = windowSize;
    }
  }

  #beginBlock(): void {
    this.#last = this.#read(1) === 1;
    const kind = this.#read(2);
    if (kind === 0) {
      this.#beginStored();
    } else if (kind === 1) {
      this.#literals = fixedLiterals;
      this.#distances = fixedDistances;
    } else if (kind === 2) {
      this.#beginDynamic();
    } else {
      throw new Error('unknown kind of block');
    }
  }

  #read(count: number): number {
    this.#fill();
    const value = this.#hold & ((1 << count) - 1);
    this.#drop(count);
    return value;
  }

  #readSymbol({ entries, mask }: HuffmanTable): number {
    this.#fill();
    const entry = entries[this.#hold & mask]!;
    if (entry === 0) throw new Error('unknown code');
    this.#drop(entry & 15);
    return entry >> 4;
  }

  /** Hold at least 16 bits; past the end of the data they are zeros. */
  #fill(): void {
    if (this.#bits >= 16) return;
    this.#hold |= pairAt(this.input, this.#position) << this.#bits;
    this.#position += 2;
    this.#bits += 16;
  }

  #drop(count: number): void {
    this.#hold >>>= count;
    this.#bits -= count;
    this.#checkEnd();
  }

  #checkEnd(): void {
    if (this.#position * 8 - this.#bits > this.input.length * 8) throw new Error(breaksOff);
  }

  /** The rest of the byte is skipped; whole bytes that were read ahead are given back. */
  #beginStored(): void {
    const { input } = this;
    this.#position -= this.#bits >> 3;
    this.#hold = 0;
    this.#bits = 0;
    this.#stored = pairAt(input, this.#position);
    if ((this.#stored ^ pairAt(input, this.#position + 2)) !== 0xffff)
      throw new Error('wrong length');
    this.#position += 4;
    if (this.#position + this.#stored > input.length) throw new Error(breaksOff);
  }

  #copyStored(): void {
    const count = Math.min(this.#stored, this.#limit - this.#at);
    this.#out.set(this.input.subarray(this.#position, this.#position + count), this.#at);
    this.#at += count;
    this.#position += count;
    this.#stored -= count;
  }

  #beginDynamic(): void {
    const literals = this.#read(5) + 257;
    const distances = this.#read(5) + 1;
    const codes = this.#read(4) + 4;
    const codeLengths = new Uint8Array(19);
    for (let index = 0; index < codes; index++) codeLengths[codeOrder[index]!] = this.#read(3);
    const table = huffmanTable(codeLengths);
    const lengths = new Uint8Array(literals + distances);
    for (let at = 0; at < lengths.length; ) {
      const symbol = this.#readSymbol(table);
      if (symbol < 16) {
        lengths[at++] = symbol;
      } else {
        if (symbol === 16 && at === 0) throw new Error('no length to repeat');
        const length = symbol === 16 ? lengths[at - 1]! : 0;
        const count = this.#readRepeat(symbol);
        if (at + count > lengths.length) throw new Error('too many code lengths');
        lengths.fill(length, at, at + count);
        at += count;
      }
    }
    this.#literals = huffmanTable(lengths.subarray(0, literals));
    this.#distances = huffmanTable(lengths.subarray(literals));
  }

  #readRepeat(symbol: number): number {
    if (symbol === 16) return 3 + this.#read(2);
    return symbol === 17 ? 3 + this.#read(3) : 11 + this.#read(7);
  }

  /**
   * Read until the block ends or the piece is full. This is the inner loop; what it works with is
   * kept in variables of its own.
   */
  #readBlock(literals: HuffmanTable, distances: HuffmanTable): void {
    const { input } = this;
    const out = this.#out;
    const limit = this.#limit;
    let position = this.#position;
    let hold = this.#hold;
    let bits = this.#bits;
    let at = this.#at;
    while (at < limit) {
      if (bits < 16) {
        if (position > input.length + 4) throw new Error(breaksOff);
        hold |= pairAt(input, position) << bits;
        position += 2;
        bits += 16;
      }
      let entry = literals.entries[hold & literals.mask]!;
      let length = entry & 15;
      let symbol = entry >> 4;
      hold >>>= length;
      bits -= length;
      if (symbol < 256) {
        if (length === 0) throw new Error('unknown code');
        out[at++] = symbol;
      } else if (symbol === 256) {
        this.#literals = undefined;
        break;
      } else {
        symbol -= 257;
        if (symbol > 28) throw new Error('unknown length');
        if (bits < 16) {
          hold |= pairAt(input, position) << bits;
          position += 2;
          bits += 16;
        }
        let extra = lengthExtra[symbol]!;
        const count = lengthBase[symbol]! + (hold & ((1 << extra) - 1));
        hold >>>= extra;
        bits -= extra;
        if (bits < 16) {
          hold |= pairAt(input, position) << bits;
          position += 2;
          bits += 16;
        }
        entry = distances.entries[hold & distances.mask]!;
        length = entry & 15;
        symbol = entry >> 4;
        hold >>>= length;
        bits -= length;
        if (length === 0 || symbol > 29) throw new Error('unknown distance');
        if (bits < 16) {
          hold |= pairAt(input, position) << bits;
          position += 2;
          bits += 16;
        }
        extra = distanceExtra[symbol]!;
        const distance = distanceBase[symbol]! + (hold & ((1 << extra) - 1));
        hold >>>= extra;
        bits -= extra;
        let from = at - distance;
        if (from < 0) throw new Error('distance beyond the window');
        const stop = at + count;
        if (count >= longMatch && distance >= count) {
          out.copyWithin(at, from, from + count);
          at = stop;
        } else {
          while (at < stop) out[at++] = out[from++]!;
        }
      }
    }
    this.#position = position;
    this.#hold = hold;
    this.#bits = bits;
    this.#at = at;
    this.#checkEnd();
  }
}

/** Two bytes of the input, the first one lowest; past its end they are zeros. */
function pairAt(input: Uint8Array, position: number): number {
  if (position + 1 < input.length) return input[position]! | (input[position + 1]! << 8);
  return position < input.length ? input[position]! : 0;
}
