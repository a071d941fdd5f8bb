import { fromDocx } from '@gouji/docx';
import { toDocx } from '@gouji/docx/write';
import { blankTree } from '@gouji/forms';
import { forms } from '@gouji/templates';
import { textOf } from '@gouji/tree';
import { convert } from 'gouji';
import { beforeAll, describe, expect, test } from 'vitest';
import { fixtures } from '../support/fixtures.js';
import { listSamples, readSample } from '../support/samples.js';
import { describeOffice, type Page, type Printed, printWord } from './office.js';
import { readPrinted } from './read-printed.js';

/** Points in a millimetre. */
const mm = 72 / 25.4;
/** Where the type area of a style ends: of Chinese documents 28 mm from the left, 26 mm from the right. */
const edges = {
  gbt9704: { left: 28 * mm, right: (210 - 26) * mm },
  plain: { left: 25 * mm, right: (210 - 25) * mm },
};
/** A mark of punctuation may hang over the edge. */
const hanging = /[，。、；：！？）》”’,.;:)]$/u;

describeOffice('Word files as LibreOffice prints them', () => {
  const files: Record<string, Uint8Array> = {};
  const styles: Record<string, keyof typeof edges> = {};
  let printed: Record<string, Printed>;

  beforeAll(async () => {
    for (const { name, file, bytes } of fixtures) {
      files[name] = (await convert(bytes, { to: 'docx', name: file, style: 'gbt9704' }))
        .value as Uint8Array;
    }
    for (const form of forms) {
      const { language } = form.definition;
      files[`blank ${form.id}`] = await toDocx(blankTree(form), { language });
      if (language !== 'zh') styles[`blank ${form.id}`] = 'plain';
    }
    for (const path of seeds()) {
      files[path] = (await convert(readSample(path), { to: 'docx', name: path }))
        .value as Uint8Array;
    }
    printed = printWord(files);
    console.log(`${Object.keys(files).length} Word files printed`);
  }, 500_000);

  test('every page is A4 and has something on it', () => {
    for (const [name, { pages }] of Object.entries(printed)) {
      expect(pages.length, name).toBeGreaterThan(0);
      for (const { width, height, words } of pages) {
        expect([Math.round(width / mm), Math.round(height / mm)], name).toEqual([210, 297]);
        expect(words.length, name).toBeGreaterThan(0);
      }
    }
  });

  test('nothing is printed outside of the type area, so that every table fits the page', () => {
    for (const [name, { pages }] of Object.entries(printed)) {
      const { left, right } = edges[styles[name] ?? 'gbt9704'];
      for (const word of pages.flatMap(({ words }) => words)) {
        const most = right + (hanging.test(word.text) ? 17 : 1);
        expect(word.left, `${name}: ${word.text}`).toBeGreaterThan(left - 1);
        expect(word.right, `${name}: ${word.text}`).toBeLessThan(most);
      }
    }
  });

  test('every word of the document is on paper', () => {
    for (const [name, bytes] of Object.entries(files)) {
      const words = printed[name]!.pages.flatMap((page) => page.words);
      const letters = count(words.map(({ text }) => text).join(''));
      const tree = fromDocx(bytes);
      const children = tree.children.filter(({ type }) => type !== 'pageFurniture');
      for (const [letter, times] of count(textOf({ ...tree, children }))) {
        expect(letters.get(letter) ?? 0, `${letter} in ${name}`).toBeGreaterThanOrEqual(times);
      }
    }
  });

  test('no value is wrong in silence that is read from the text of the PDF files', async () => {
    const { wrong, counts } = await readPrinted(files, printed);
    console.log(counts);
    expect(wrong).toEqual([]);
  }, 60_000);

  test('page numbers stand at the right of odd pages and at the left of even ones', () => {
    for (const [name, { pages }] of Object.entries(printed)) {
      if (styles[name] === 'plain') continue;
      const { left, right } = edges.gbt9704;
      pages.forEach(({ words }, index) => {
        const lowest = words.filter(({ bottom }) => bottom > (297 - 35) * mm);
        expect(lowest.map(({ text }) => text).join(''), name).toBe(`—${index + 1}—`);
        const middle = (left + right) / 2;
        if (index % 2 === 0) expect(lowest[0]!.left, name).toBeGreaterThan(middle);
        else expect(lowest.at(-1)!.right, name).toBeLessThan(middle);
      });
    }
  });

  describe.each(['cn-disclosure-2019', 'cn-disclosure-2021'])('the blank form %s', (id) => {
    test('has its table of requests on one page', () => {
      const { pages } = printed[`blank ${id}`]!;
      const on = (words: string) => pages.findIndex((page) => textOfPage(page).includes(words));
      expect(on('一、本年新收政府信息公开申请数量')).toBeGreaterThanOrEqual(0);
      expect(on('四、结转下年度继续办理')).toBe(on('一、本年新收政府信息公开申请数量'));
    });
  });
});

function seeds(): string[] {
  try {
    return listSamples('seeds', /\.txt$/u);
  } catch {
    return [];
  }
}

function textOfPage({ words }: Page): string {
  return words.map(({ text }) => text).join('');
}

/** Count the letters and figures of a text. */
function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [letter] of text.matchAll(/[\p{L}\p{N}]/gu)) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}
