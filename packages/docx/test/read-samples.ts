import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../shared/samples/docx/', import.meta.url));

/** One Word file of another project. */
export interface Sample {
  file: string;
  /** `ok`, or why it is no readable Word file. */
  status: string;
  bytes: Uint8Array;
}

/** Whether the Word files of other projects lie beside the checkout. */
export const hasSamples = existsSync(`${root}manifest.tsv`);
if (!hasSamples) console.log(`Skipped: no samples in ${root}`);

/** Read the Word files of other projects, one after the other. */
export function* readSamples(): Generator<Sample> {
  const [head, ...lines] = readFileSync(`${root}manifest.tsv`, 'utf8').trimEnd().split('\n');
  const names = head!.split('\t');
  for (const line of lines) {
    const fields = line.split('\t');
    const file = fields[names.indexOf('file')]!;
    const bytes = new Uint8Array(readFileSync(`${root}${file}`));
    yield { file, status: fields[names.indexOf('status')]!, bytes };
  }
}
