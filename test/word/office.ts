import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'vitest';

/** A word on a page of a PDF, in points from the left and the top. */
export interface Word {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A page of a PDF, with the words on it. */
export interface Page {
  width: number;
  height: number;
  words: Word[];
}

/** What a Word file is on paper. */
export interface Printed {
  pages: Page[];
  /** The text of the PDF file as it is taken out of it: as it flows, as it is laid out, as it was drawn. */
  texts: Record<TextMode, string>;
}

/** Ways of pdftotext to take text out of a PDF file. */
export const textModes = { flow: [], layout: ['-layout'], raw: ['-raw'] } as const;
export type TextMode = keyof typeof textModes;

const needed = { soffice: ['--version'], pdftotext: ['-v'], pdftoppm: ['-v'] };

/** Describe tests that print Word files; where the programs for it are missing, skip and say why. */
export function describeOffice(name: string, body: () => void): void {
  const missing = Object.entries(needed)
    .filter(([program, args]) => spawnSync(program, args, { stdio: 'ignore' }).error)
    .map(([program]) => program);
  if (missing.length === 0) describe(name, body);
  else {
    describe(name, () => {
      test.skip(`needs ${missing.join(', ')}, which .ci/run installs`, () => {});
    });
    console.info(`skipped: ${name} (no ${missing.join(', ')} on this machine)`);
  }
}

/** Print Word files with LibreOffice, all in one run, and read what comes out. */
export function printWord(files: Record<string, Uint8Array>): Record<string, Printed> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-word-'));
  try {
    const names = Object.keys(files);
    const paths = names.map((name, index) => {
      const path = join(folder, `${index}.docx`);
      writeFileSync(path, files[name]!);
      return path;
    });
    // A profile of its own, so that an office that is running elsewhere does not answer.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths];
    execFileSync('soffice', args, { stdio: 'ignore', timeout: 400_000 });
    return Object.fromEntries(
      names.map((name, index) => {
        const pdf = join(folder, `${index}.pdf`);
        return [name, { pages: readPages(pdf), texts: readTexts(pdf) }];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const options = { encoding: 'utf8', maxBuffer: 1 << 28 } as const;

function readTexts(pdf: string): Printed['texts'] {
  const modes = Object.entries(textModes).map(([mode, flags]) => {
    return [mode, execFileSync('pdftotext', [...flags, pdf, '-'], options)];
  });
  return Object.fromEntries(modes) as Printed['texts'];
}

function readPages(pdf: string): Page[] {
  const xml = execFileSync('pdftotext', ['-bbox', pdf, '-'], options);
  const images = inkOfPages(pdf);
  return xml
    .split('<page ')
    .slice(1)
    .map((page, index) => {
      if (images[index] === false) throw new Error(`Unexpected blank page ${index + 1} of ${pdf}`);
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page)!;
      return { width: Number(width), height: Number(height), words: readWords(page) };
    });
}

function readWords(page: string): Word[] {
  const word =
    /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;
  return [...page.matchAll(word)].map(([, left, top, right, bottom, text]) => ({
    text: decode(text!),
    left: Number(left),
    right: Number(right),
    top: Number(top),
    bottom: Number(bottom),
  }));
}

function decode(text: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name]!);
}

/** Tell of each page whether anything is drawn on it, from a picture of it. */
function inkOfPages(pdf: string): boolean[] {
  const root = pdf.replace(/\.pdf$/, '');
  execFileSync('pdftoppm', ['-r', '30', '-gray', pdf, root]);
  const inks: boolean[] = [];
  for (let page = 1; ; page++) {
    const name = [1, 2, 3, 4]
      .map((digits) => `${root}-${String(page).padStart(digits, '0')}.pgm`)
      .find((path) => exists(path));
    if (!name) return inks;
    inks.push(
      readFileSync(name)
        .subarray(20)
        .some((value) => value < 128),
    );
  }
}

function exists(path: string): boolean {
  try {
    return readFileSync(path).length > 0;
  } catch {
    return false;
  }
}
