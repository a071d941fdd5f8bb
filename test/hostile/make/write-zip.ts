import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a zip, with everything that a zip may lie about. */
export interface ZipFile {
  name: string;
  /** The content, or the content as it stands in the zip where `raw` says so. */
  data: Uint8Array | string;
  /** `data` is deflated already. */
  raw?: boolean;
  /** Store the data as it is. */
  store?: boolean;
  /** The inflated size that is stated. */
  claim?: number;
  /** The checksum that is stated. */
  checksum?: number;
  /** How the data is compressed, as stated. */
  method?: number;
  /** Bits of the general purpose flag. */
  flags?: number;
  /** Let the directory point to the data of an earlier file. */
  sameAs?: number;
}

/** Write a zip exactly as told (APPNOTE 4.3); the dates are fixed. */
export function writeZip(files: ZipFile[]): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: Array<{ at: number; size: number }> = [];
  let at = 0;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const content = Buffer.from(file.data as string);
    const packed = file.raw || file.store ? content : deflateRawSync(content);
    const shared = file.sameAs === undefined ? undefined : offsets[file.sameAs];
    const size = shared?.size ?? packed.length;
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE((file.flags ?? 0) | 0x800, 2);
    fields.writeUInt16LE(file.method ?? (file.store ? 0 : 8), 4);
    fields.writeUInt16LE(0x5821, 8);
    fields.writeUInt32LE(file.checksum ?? crc32(content), 10);
    fields.writeUInt32LE(size, 14);
    fields.writeUInt32LE(file.claim ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const offset = shared?.at ?? at;
    offsets.push({ at: offset, size });
    if (!shared) {
      const entry = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed]);
      chunks.push(entry);
      at += entry.length;
    }
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, name);
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length & 0xffff, 4);
  end.writeUInt16LE(files.length & 0xffff, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(at, 12);
  const signature = Buffer.from('PK\x05\x06', 'latin1');
  return new Uint8Array(Buffer.concat([...chunks, ...directory, signature, end]));
}
