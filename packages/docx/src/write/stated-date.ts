/** A date as a source states it; of one that it does not state the library then writes nothing. */
export class StatedDate extends Date {
  readonly #text: string | undefined;

  constructor(text: string | undefined) {
    super(Number.NaN);
    // ECMA-376 Part 1, 22.9.2.4: a date of XML Schema.
    const sound = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/.test(text ?? '');
    this.#text = sound ? text : undefined;
  }

  override toISOString(): string {
    return this.#text as string;
  }
}
