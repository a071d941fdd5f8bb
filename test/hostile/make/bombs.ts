import { constants, deflateRawSync } from 'node:zlib';
import { docxFiles, paragraph } from './docx-files.js';
import { writeZip, type ZipFile } from './write-zip.js';

const text = paragraph('云溪县');
const picture =
  '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata r:id="p"/></v:shape></w:pict></w:r></w:p>';
const gibibyte = 2 ** 30;

/** Word files that inflate to much more than they are. */
export const bombs = {
  part: () => writeZip(withMain({ data: spaces(gibibyte), raw: true, claim: gibibyte })),
  lyingPart: () => writeZip(withMain({ data: spaces(gibibyte), raw: true, claim: 100 })),
  styles: () => {
    const bomb = { data: spaces(gibibyte), raw: true, claim: gibibyte };
    const files = docxFiles(text, { 'word/styles.xml': '' });
    return writeZip(
      files.map((file) => (file.name === 'word/styles.xml' ? { ...file, ...bomb } : file)),
    );
  },
  media: () =>
    writeZip([
      ...docxFiles(text + picture, {}, [['p', 'image', 'media/a.png']]),
      { name: 'word/media/a.png', data: spaces(gibibyte), raw: true, claim: gibibyte },
    ]),
  unusedMedia: () =>
    writeZip([
      ...docxFiles(text),
      { name: 'word/media/a.png', data: spaces(gibibyte), raw: true, claim: gibibyte },
    ]),
  /** Many names for the same data: small in the file, large together. */
  overlapping: () => {
    const files = docxFiles(text + picture.repeat(9000), {}, [
      ...Array.from({ length: 9000 }, (_, index) => image(index)),
    ]);
    const [first, ...others] = Array.from(
      { length: 9000 },
      (_, index): ZipFile => ({
        name: `word/media/${index}.png`,
        data: index === 0 ? spaces(4 * 2 ** 20) : '',
        raw: true,
        claim: 4 * 2 ** 20,
      }),
    );
    const start = files.length;
    const pictures = Array.from({ length: 9000 }, (_, index) =>
      picture.replace('"p"', `"p${index}"`),
    );
    const main = docxFiles(text + pictures.join(''))[3]!;
    return writeZip([
      ...files.map((file) => (file.name === main.name ? main : file)),
      first!,
      ...others.map((file) => ({ ...file, sameAs: start })),
    ]);
  },
  manyEntries: () =>
    writeZip([
      ...docxFiles(text),
      ...Array.from({ length: 60_000 }, (_, index) => ({
        name: `x/${index}`,
        data: '',
        store: true,
      })),
    ]),
};

function image(index: number): [string, string, string] {
  return [`p${index}`, 'image', `media/${index}.png`];
}

function withMain(change: Partial<ZipFile>): ZipFile[] {
  return docxFiles(text).map((file) =>
    file.name === 'word/document.xml' ? { ...file, ...change } : file,
  );
}

/** Deflate so many spaces, a multiple of a MiB, without ever making them. */
function spaces(length: number): Uint8Array {
  const one = deflateRawSync(Buffer.alloc(2 ** 20, 32), { finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync(new Uint8Array());
  return new Uint8Array(Buffer.concat([...new Array<Buffer>(length / 2 ** 20).fill(one), end]));
}
