import { fromDocx } from '@gouji/docx';
import type { MathElement } from '@gouji/tree';
import { GoujiError, visit } from '@gouji/tree';
import { expect, test } from 'vitest';
import { describeSamples, readSample } from '../support/samples.js';

/**
 * The truth has the text of `m:t` alone. Brackets, n-ary signs and accents are properties in OOXML
 * (ECMA-376 Part 1, 22.1.2.24, 22.1.2.70, 22.1.2.1) and signs in a formula that is read, so that they
 * stand between; with them taken away, what is left must be that text, sign by sign.
 */
describeSamples('equations', 'docx', () => {
  const rows = new TextDecoder().decode(readSample('docx/manifest.tsv')).trimEnd().split('\n');
  const [head, ...lines] = rows.map((line) => line.split('\t'));
  const [hash, name] = [head!.indexOf('sha256'), head!.indexOf('file')];

  test('every sign typed into an equation is kept, in order', { timeout: 300_000 }, () => {
    let compared = 0;
    const signs = { all: 0, kept: 0 };
    for (const fields of lines) {
      const truth = truthOf(fields[hash]!);
      if (truth === '') continue;
      compared++;
      const text = typed(readSample(`docx/${fields[name]!}`));
      signs.all += truth.length;
      if (text === truth) signs.kept += truth.length;
      expect.soft(text, fields[name]!).toBe(truth);
    }
    const share = ((signs.kept / signs.all) * 100).toFixed(1);
    console.log(
      `equations kept, signs that stand in properties left aside: ${share} % (${signs.kept} of ${signs.all} signs, ${compared} files)`,
    );
    expect(compared).toBeGreaterThan(5);
  });
});

function truthOf(hash: string): string {
  try {
    const file = new TextDecoder().decode(readSample(`docx/truth/${hash}.json`));
    return bare(JSON.parse(file).streams.math.join(''));
  } catch {
    // A file that is no Word file has no truth.
    return '';
  }
}

function typed(bytes: Uint8Array): string {
  let text = '';
  try {
    visit(fromDocx(bytes, { comments: true }), (node) => {
      if (node.type === 'equation') text += textOf(node.math);
    });
  } catch (error) {
    if (!(error instanceof GoujiError)) throw error;
  }
  return bare(text);
}

/** The text of a formula without the signs that stand in properties. */
function textOf({ name, children }: MathElement): string {
  // MathML has the base before what stands to its left, OOXML after it.
  const [base, ...before] = children;
  const ordered = name === 'mmultiscripts' ? [...before, base!] : children;
  return ordered
    .map((child, index) => {
      if (typeof child === 'string') return child;
      const { fence, largeop, stretchy } = child.attributes ?? {};
      const drawn = fence || largeop || stretchy;
      const accent = (name === 'mover' || name === 'munder') && index === 1 && child.name === 'mo';
      return child.name === 'mo' && (drawn || accent) ? '' : textOf(child);
    })
    .join('');
}

function bare(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00A0\u200B-\u200F\u2060]+/gu, '');
}
