/** What Node and every browser have (WHATWG Encoding, URL); no other global is used. */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}

declare class TextEncoder {
  encode(input: string): Uint8Array;
}

declare class URL {
  static canParse(url: string): boolean;
  constructor(url: string);
  readonly href: string;
}
