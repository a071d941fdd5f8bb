/** Encode text as GB18030 by inverting the decoder that every platform has (basic plane only). */
export function encodeGb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const char of text) {
    const found = table().get(char);
    if (!found) throw new Error(`Unexpected character ${char}, expected one of the basic plane`);
    bytes.push(...found);
  }
  return Uint8Array.from(bytes);
}

let cached: Map<string, number[]> | undefined;

function table(): Map<string, number[]> {
  cached ??= invert([...oneByte(), ...twoBytes(), ...fourBytes()]);
  return cached;
}

/** Decode each sequence alone and keep the first that gives a character. */
function invert(sequences: number[][]): Map<string, number[]> {
  const decoder = new TextDecoder('gb18030', { ignoreBOM: true });
  const map = new Map<string, number[]>();
  for (const sequence of sequences) {
    const char = decoder.decode(Uint8Array.from(sequence));
    if ([...char].length === 1 && char !== '\ufffd' && !map.has(char)) map.set(char, sequence);
  }
  return map;
}

function oneByte(): number[][] {
  return range(0x00, 0x7f).map((byte) => [byte]);
}

function twoBytes(): number[][] {
  return range(0x81, 0xfe).flatMap((lead) =>
    range(0x40, 0xfe).flatMap((trail) => (trail === 0x7f ? [] : [[lead, trail]])),
  );
}

function fourBytes(): number[][] {
  return range(0x81, 0x84).flatMap((first) =>
    range(0x30, 0x39).flatMap((second) =>
      range(0x81, 0xfe).flatMap((third) =>
        range(0x30, 0x39).map((fourth) => [first, second, third, fourth]),
      ),
    ),
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
