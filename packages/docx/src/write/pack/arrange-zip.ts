/** An entry of a zip file, its content still deflated. */
interface Entry {
  name: Uint8Array;
  method: number;
  crc: number;
  deflated: number;
  inflated: number;
  content: Uint8Array;
}

/**
 * Sort the entries of a zip file by name and give them one date, so that the same document is the
 * same bytes (APPNOTE.TXT of PKWARE, 4.3). The content stays deflated as it is. The file must be one
 * that a program has just made: without comments, encryption or sizes past 4 GiB.
 */
export function arrangeZip(zip: Uint8Array): Uint8Array {
  const entries = readEntries(zip).sort((a, b) => compare(a.name, b.name));
  const heads = entries.reduce((sum, { name }) => sum + 30 + name.length, 0);
  const bodies = entries.reduce((sum, { content }) => sum + content.length, 0);
  const names = entries.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const out = new Uint8Array(heads + bodies + names + 22);
  const view = new DataView(out.buffer);
  let at = 0;
  const offsets = entries.map((entry) => {
    const start = at;
    view.setUint32(at, 0x04034b50, true);
    writeFields(view, at + 4, entry);
    out.set(entry.name, at + 30);
    out.set(entry.content, at + 30 + entry.name.length);
    at += 30 + entry.name.length + entry.content.length;
    return start;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, version, true);
    writeFields(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index]!, true);
    out.set(entry.name, at + 46);
    at += 46 + entry.name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

const version = 20;
/** 1 January 1980, the first date that a zip file can state. */
const date = 0x21;
/** Names are UTF-8. */
const flags = 0x800;

function readEntries(zip: Uint8Array): Entry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: count }, () => {
    const nameLength = view.getUint16(at + 28, true);
    const offset = view.getUint32(at + 42, true);
    const start =
      offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const deflated = view.getUint32(at + 20, true);
    const entry = {
      name: zip.subarray(at + 46, at + 46 + nameLength),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      deflated,
      inflated: view.getUint32(at + 24, true),
      content: zip.subarray(start, start + deflated),
    };
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return entry;
  });
}

/** Write what a local header and the central directory both state. */
function writeFields(view: DataView, at: number, entry: Entry): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.deflated, true);
  view.setUint32(at + 18, entry.inflated, true);
  view.setUint16(at + 22, entry.name.length, true);
}

function compare(a: Uint8Array, b: Uint8Array): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    if (a[index] !== b[index]) return a[index]! - b[index]!;
  }
  return a.length - b.length;
}
