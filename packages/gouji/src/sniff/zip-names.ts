const endRecord = 0x06054b50;
const directoryRecord = 0x02014b50;
const localRecord = 0x04034b50;

/** Names of the entries of a zip archive; those before the break where it is damaged. */
export interface ZipNames {
  names: string[];
  complete: boolean;
}

/** Read the names of a zip archive's entries without inflating any (APPNOTE.TXT 4.3). */
export function zipNames(bytes: Uint8Array): ZipNames {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return { names: localNames(bytes, view), complete: false };
  const names: string[] = [];
  // Counted from the end, so that bytes before the archive do no harm.
  let at = end - view.getUint32(end + 12, true);
  while (at >= 0 && at + 46 <= end && view.getUint32(at, true) === directoryRecord) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    names.push(nameAt(bytes, at + 46, name!));
    at += 46 + name! + extra! + comment!;
  }
  const stated = view.getUint16(end + 10, true);
  if (names.length < stated) return { names: localNames(bytes, view), complete: false };
  // A comment may hold what looks like the end of an empty archive.
  const local = names.length === 0 ? localNames(bytes, view) : [];
  return local.length > 0 ? { names: local, complete: false } : { names, complete: true };
}

/** Find the end of central directory record; a comment of at most 65,535 bytes may follow it. */
function findEnd(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= least; at--) {
    if (view.getUint32(at, true) === endRecord) return at;
  }
  return undefined;
}

/** Read the names that stand before the entries themselves, as far as their lengths are stated. */
function localNames(bytes: Uint8Array, view: DataView): string[] {
  const names: string[] = [];
  let at = 0;
  while (at + 30 <= view.byteLength && view.getUint32(at, true) === localRecord) {
    const name = view.getUint16(at + 26, true);
    names.push(nameAt(bytes, at + 30, name));
    at += 30 + name + view.getUint16(at + 28, true) + view.getUint32(at + 18, true);
  }
  return names;
}

function nameAt(bytes: Uint8Array, at: number, length: number): string {
  const name = new TextDecoder().decode(bytes.subarray(at, at + length));
  return name.replaceAll('\\', '/');
}
