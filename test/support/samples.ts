import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'vitest';

const shared = new URL('../../../shared/', import.meta.url);
const samples = new URL('samples/', shared);

/** Describe tests that read a folder of samples; where it is absent, skip them and say why. */
export function describeSamples(name: string, folder: string, body: () => void): void {
  if (existsSync(new URL(folder, samples))) describe(name, body);
  else {
    describe(name, () => {
      test.skip(`needs ../shared/samples/${folder} beside the checkout, which is absent`, () => {});
    });
    console.info(`skipped: ${name} (no ../shared/samples/${folder} beside the checkout)`);
  }
}

/** Read a sample. */
export function readSample(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(path, samples)));
}

/** List the files in a folder of samples whose names match, sorted. */
export function listSamples(folder: string, pattern: RegExp): string[] {
  return readdirSync(new URL(folder, samples), { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** Read the paths and labels that the contract fixes for a form; undefined where it is absent. */
export function readContract(
  form: string,
): Array<{ path: string; row: string; column: string }> | undefined {
  const url = new URL(`contract/${form}.tsv`, shared);
  if (!existsSync(url)) return undefined;
  const [, ...lines] = readFileSync(url, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [path, , row, column] = line.split('\t');
    return { path: path!, row: row!, column: column! };
  });
}
