import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { repository } from './run-cli.js';

/** Zip a fixture folder of the DOCX reader into a Word file. */
export function fixtureDocx(name: string): Uint8Array {
  const root = join(repository, 'packages/docx/fixtures', name);
  const parts: Zippable = { '_rels/.rels': strToU8(relationships) };
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.txt')) continue;
    const path = join(entry.parentPath, entry.name);
    parts[relative(root, path).replaceAll('\\', '/')] = new Uint8Array(readFileSync(path));
  }
  return zipSync(parts);
}

const relationships =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
