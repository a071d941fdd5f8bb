import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isPageMark, textOf } from '@gouji/tree';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { fromText } from './from-text.js';
import { lineKind } from './line-kind.js';
import { toText } from './to-text.js';

/** Characters of a text, white space and separators aside. */
const squeeze = (text: string) => text.replace(/[\s\u0085|｜│┃║]/gu, '');

function bodyOf(tree: Root): string {
  return squeeze(
    tree.children
      .filter((node) => node.type !== 'pageFurniture')
      .map((node) => textOf(node))
      .join(''),
  );
}

function expectSame(source: string): void {
  const lines = source.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u);
  const body = lines.filter((line) => !isPageMark(line.trim(), false)).join('');
  expect(bodyOf(fromText(source))).toBe(squeeze(body));
}

const fragment = fc.constantFrom(
  '一、总体情况',
  '二、公开情况',
  '三、办理结果',
  '(一)予以公开',
  '(二)加强领导。县里重视,',
  '1.规章',
  '1、',
  '2机构情况。好。',
  '①甲',
  '第一章 总则',
  '规章',
  '本年新',
  '规章 |',
  '|',
  '第一项 | |||',
  '| 甲 | 乙 |',
  '甲 | 乙 | 3',
  'a | b',
  '\t\t甲\t0\t',
  '规章\t0\t0',
  '一、\t总体',
  '新收 0 0 1',
  '0 0 0',
  '000',
  '12',
  '9623(增)',
  '2517.23万元',
  '/',
  '—',
  '- 5 -',
  '第3页',
  '云溪县2023年工作年度报告',
  '全年无。',
  '将工作纳入考核,',
  '不断细化指标,',
  '云溪县坚持公开,'.repeat(6),
  'The office, and',
  '',
  '',
  ' ',
  '　　缩进的一段话。',
  '(说明:第一项加第二项之和,等于第三项)',
);
const newline = fc.constantFrom('\n', '\n', '\r\n', '\r', '\n\n', '\u2028');

describe('no character is lost, none invented, none moved', () => {
  test('in texts made of what reports are made of', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fragment, newline), { maxLength: 40 }), (lines) => {
        expectSame(lines.flat().join(''));
      }),
      { numRuns: 2000 },
    );
  });

  test('in any text at all', () => {
    const line = fc
      .string({ unit: 'binary', maxLength: 60 })
      .filter((text) => lineKind(text) !== 'rule');
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        fc.pre(!/[\f]/u.test(lines.join('')));
        fc.pre(
          lines
            .join('\n')
            .split(/[\n\r\v\u0085\u2028\u2029]/u)
            .every((each) => lineKind(each) !== 'rule'),
        );
        expectSame(lines.join('\n'));
      }),
    );
  });

  test('page furniture keeps its words too', () => {
    const tree = fromText('甲。\n- 5 -\n乙。');
    expect(squeeze(tree.children.map((node) => textOf(node)).join(''))).toBe('甲。-5-乙。');
  });
});

describe('the same input gives the same output', () => {
  test('for any lines', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 30 }), (lines) => {
        const source = lines.join('\n');
        expect(fromText(source)).toEqual(fromText(new TextEncoder().encode(source)));
      }),
    );
  });
});

test('what toText writes reads as the same headings and cells', () => {
  const source =
    '云溪县2023年工作年度报告\n\n一、概况\n\n(一)加强领导。有人。\n\n| 项目 | 数量 |\n| 规章 | 3 |\n';
  const tree = fromText(source);
  expect(toText(tree)).toBe(source);
  expect(bodyOf(fromText(toText(tree)))).toBe(bodyOf(tree));
});

test('time grows with the size of the text, not faster', () => {
  const unit = `${['一、概况', '有事,有人。'.repeat(20), '甲 | 乙 | 3', '规章', '000', '短句', '将工作纳入考核,'].join('\n')}\n`;
  const time = (times: number) => {
    const text = unit.repeat(times);
    const start = performance.now();
    fromText(text);
    return performance.now() - start;
  };
  time(200);
  const [small, big] = [time(500), time(5000)];
  expect(big).toBeLessThan(Math.max(small, 5) * 40);
});

const seeds = fileURLToPath(new URL('../../../../shared/samples/seeds', import.meta.url));

describe.skipIf(!existsSync(seeds))('the seeds (skipped where ../shared/samples is absent)', () => {
  const files = existsSync(seeds) ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : [];

  test.each(files)('%s keeps every character', (name) => {
    expectSame(readFileSync(`${seeds}/${name}`, 'utf8'));
  });
});
