import type { RuleExample } from '@gouji/forms';
import { strToU8, zipSync } from 'fflate';
import { fixedParts, namespace, xml } from '../make/docx/docx-parts.js';
import { encodeGb18030 } from '../support/encode-gb18030.js';
import { printReport } from './example-report.js';

/** Print the document of an example: its own, or the report that it patches. */
export function printExample(example: RuleExample): { input: Uint8Array; name: string } {
  const { text, word, name } = example;
  if (word !== undefined) return { input: wordFile(word), name: name ?? 'report.docx' };
  const own = text === undefined ? patched(example) : { text, name: name ?? 'report.txt' };
  const encode = example.encoding === 'gb18030' ? encodeGb18030 : strToU8;
  return { input: encode(own.text), name: own.name };
}

function wordFile(body: string): Uint8Array {
  const document = xml(`<w:document ${namespace()}><w:body>${body}</w:body></w:document>`);
  const parts = { ...fixedParts, 'word/document.xml': document };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([part, content]) => [part, strToU8(content)])),
  );
}

function patched({ form, ...change }: RuleExample): { text: string; name: string } {
  if (form === undefined) throw new Error('Unexpected example, expected a form or a document');
  const { text, name } = printReport(form, change);
  let lines = text.split('\n');
  const at = (begin: string) => {
    const index = lines.findIndex((line) => line.startsWith(begin));
    if (index < 0) throw new Error(`Unexpected example: no line begins with ${begin}`);
    return index;
  };
  if (change.cut) lines.splice(at(change.cut), 1);
  if (change.cutAfter) {
    const [from, to] = change.cutAfter;
    lines.splice(at(from) + 1, at(to) - at(from) - 1);
  }
  if (change.insert) lines.splice(at(change.insert[0]) + 1, 0, change.insert[1]);
  if (change.append) lines[at(change.append[0])] += change.append[1];
  for (const [from, to] of Object.entries(change.replace ?? {})) {
    if (!text.includes(from)) throw new Error(`Unexpected example: no ${from} to replace`);
    lines = lines.map((line) => line.replace(from, to));
  }
  return { text: lines.join('\n'), name };
}
