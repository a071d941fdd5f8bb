/** How the best way to a place of the alignment came there from the place before. */
export interface LabelStep {
  /** Pieces of the document and terms of the form consumed. */
  pieces: number;
  terms: number;
  fit: number;
}

/**
 * The table of the alignment: for each count of pieces and of terms consumed the best score, and
 * the step that leads there. A document has thousands of places, so they are kept as plain numbers.
 */
export class LabelSteps {
  readonly #width: number;
  readonly #scores: Float64Array;
  readonly #fits: Float64Array;
  readonly #pieces: Uint8Array;
  readonly #terms: Uint8Array;

  constructor(pieces: number, terms: number) {
    this.#width = terms + 1;
    const size = (pieces + 1) * this.#width;
    this.#scores = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
    this.#scores[0] = 0;
    this.#fits = new Float64Array(size);
    this.#pieces = new Uint8Array(size);
    this.#terms = new Uint8Array(size);
  }

  /** Offer a step to a place; only one that is better than those before it counts. */
  offer(i: number, j: number, gain: number, pieces: number, terms: number, fit: number): void {
    const at = i * this.#width + j;
    const score = this.#scores[at - pieces * this.#width - terms]! + gain;
    if (score <= this.#scores[at]!) return;
    this.#scores[at] = score;
    this.#pieces[at] = pieces;
    this.#terms[at] = terms;
    this.#fits[at] = fit;
  }

  score(i: number, j: number): number {
    return this.#scores[i * this.#width + j]!;
  }

  step(i: number, j: number): LabelStep {
    const at = i * this.#width + j;
    return { pieces: this.#pieces[at]!, terms: this.#terms[at]!, fit: this.#fits[at]! };
  }
}
