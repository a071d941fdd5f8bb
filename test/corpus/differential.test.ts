import { readFileSync } from 'node:fs';
import { fromDocx } from '@gouji/docx';
import { toHtml } from '@gouji/html';
import { GoujiError } from '@gouji/tree';
import { convert } from 'gouji';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { describeSamples, readSample } from '../support/samples.js';
import { lostTexts } from './lost-texts.js';
import { textOfHtml } from './text-of-html.js';

interface Accepted {
  file: string;
  text: string;
  reason: string;
}

const full = process.env.GOUJI_CORPUS === 'full';
/** Without `pnpm corpus`, one file of so many is compared. */
const step = full ? 1 : 6;
const accepted: Accepted[] = parse(readFileSync(new URL('accepted.yaml', import.meta.url), 'utf8'));

describeSamples('beside mammoth', 'docx', () => {
  const files = new TextDecoder()
    .decode(readSample('docx/manifest.tsv'))
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[4]!)
    .slice(1)
    .filter((_, index) => index % step === 0);

  test(`no text that mammoth keeps of ${files.length} Word files is lost`, async () => {
    const lost: string[] = [];
    for (const file of files) lost.push(...(await compare(file)));
    if (full) console.log(lost.join('\n') || 'none');
    expect(lost).toEqual([]);
  }, 600_000);

  test('every accepted difference has a reason', () => {
    for (const { file, text, reason } of accepted) {
      expect([typeof file, typeof text]).toEqual(['string', 'string']);
      expect(reason.length, `${file}: ${text}`).toBeGreaterThan(20);
    }
  });
});

/** List what mammoth keeps of a file and gouji does not, as `file: text`. */
async function compare(file: string): Promise<string[]> {
  const bytes = readSample(`docx/${file}`);
  const theirs = await readByMammoth(bytes);
  if (theirs === undefined) return [];
  const ours = await readByGouji(bytes);
  if (ours instanceof GoujiError) {
    return isAccepted(file, 'refused') ? [] : [`${file}: refused: ${ours.message}`];
  }
  const texts = new Set(lostTexts(textOfHtml(theirs), textOfHtml(ours).join('')));
  if (texts.size === 0) return [];
  const hidden = hiddenTexts(bytes);
  return [...texts]
    .filter((text) => !hidden.includes(text) && !isAccepted(file, text))
    .map((text) => `${file}: ${text}`);
}

/** Text that Word hides is left out, and said to be; the option keeps it (`w:vanish`). */
function hiddenTexts(bytes: Uint8Array): string {
  const told = fromDocx(bytes).data?.problems?.some(({ rule }) => rule === 'hidden-text');
  const tree = told ? fromDocx(bytes, { hidden: true, comments: true }) : undefined;
  return tree ? textOfHtml(toHtml(tree, { furniture: true })).join('') : '';
}

function isAccepted(file: string, text: string): boolean {
  return accepted.some((one) => one.file === file && one.text === text);
}

async function readByMammoth(bytes: Uint8Array): Promise<string | undefined> {
  try {
    const options = { includeEmbeddedStyleMap: false };
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
    // HTML does not allow controls as text; ours are replaced, and that is said.
    return value.replace(/[\x7F-\x9F]/g, '\uFFFD');
  } catch {
    return undefined;
  }
}

async function readByGouji(bytes: Uint8Array): Promise<string | GoujiError> {
  try {
    const options = { to: 'html', fragment: true, furniture: true, comments: true } as const;
    return String(await convert(bytes, options));
  } catch (error) {
    if (error instanceof GoujiError) return error;
    throw error;
  }
}
