import { Packer } from 'docx';
import type { WordDocument } from '../to-document.js';
import { arrangeZip } from './arrange-zip.js';

/** Pack a Word document into the bytes of a file, the same each time. */
export async function packDocument({ document, parts }: WordDocument): Promise<Uint8Array> {
  return arrangeZip(new Uint8Array(await Packer.toArrayBuffer(document, undefined, parts)));
}
