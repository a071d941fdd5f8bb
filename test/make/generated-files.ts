import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exampleTextCase } from './cases/example-text.js';
import { cases } from './cases/index.js';
import { makeDocx } from './docx/make-docx.js';
import { barPerLine } from './print/bar-per-line.js';
import { textDocument } from './print/text-document.js';
import { long2024 } from './reports/long-2024.js';
import { qinghe2023 } from './reports/qinghe-2023.js';
import { sheetOf } from './sheet.js';

/** Every file the generators make, by path from the root of the repository. */
export function generatedFiles(): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const add = (path: string, content: string | Uint8Array) =>
    files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  for (const { name, file, content, expected } of cases) {
    add(`test/fixtures/${name}/${file}`, content);
    add(`test/fixtures/${name}/expected.json`, `${JSON.stringify(expected, null, 1)}\n`);
  }
  add('examples/qinghe-2023.txt', exampleTextCase.content);
  add('examples/qinghe-2023.docx', makeDocx(qinghe2023));
  add('test/bench/report.docx', makeDocx(long2024));
  add('test/bench/report.txt', textDocument(sheetOf(long2024), { table: () => barPerLine }));
  return files;
}

/** Read a file of the repository; undefined where it is missing. */
export function readCommitted(path: string): Uint8Array | undefined {
  const url = new URL(`../../${path}`, import.meta.url);
  return existsSync(url) ? new Uint8Array(readFileSync(url)) : undefined;
}

/** Write a file of the repository. */
export function writeCommitted(path: string, content: Uint8Array): void {
  const url = new URL(`../../${path}`, import.meta.url);
  mkdirSync(dirname(url.pathname), { recursive: true });
  writeFileSync(url, content);
}
