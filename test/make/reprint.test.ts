import { expect, test } from 'vitest';
import { describeSamples, listSamples, readSample } from '../support/samples.js';
import { seedPattern } from './cases/fused-lines.js';
import { formOf } from './form-of.js';
import { hoistHeader } from './hoist-header.js';
import { layoutsOf } from './layout.js';
import { barPerLine } from './print/bar-per-line.js';
import { barRows } from './print/bar-rows.js';
import { fusedLines } from './print/fused-lines.js';
import type { TablePrinter } from './print/table-printer.js';
import { tabs } from './print/tabs.js';
import { withTexts } from './sheet.js';

/** How each seed with tables prints them: the form, the shape, and its own words. */
const seeds: Array<{
  seed: string;
  form: string;
  printer: (table: string) => TablePrinter;
  lexemes?: Record<string, string>;
  /** Other words for a label; a list gives them in the order of printing, the last for the rest. */
  labels?: Record<string, string | string[]>;
  /** The column label of 三 that is printed beside the one over all columns. */
  beside?: string;
}> = [
  {
    seed: '000',
    form: 'cn-disclosure-2019',
    printer: () => barPerLine,
    lexemes: {
      'proactive.licensing.change': '9623(增)',
      'proactive.other_services.change': '361(减)',
      'proactive.penalties.change': '317(减)',
      'proactive.compulsion.change': '27(减)',
      'proactive.procurement.amount': '2517.23万元',
    },
  },
  {
    seed: '001',
    form: 'cn-disclosure-2019',
    printer: () => fusedLines(seedPattern('1\n3\n\n1\n\n6\n4')),
  },
  {
    seed: '003',
    form: 'cn-disclosure-2019',
    printer: (table) => tabs({ surplus: table === 'review' ? ['0'] : [] }),
    beside: '总计',
    labels: {
      '(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)':
        '(本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和)',
      '2.其他法律行政法规禁止公开': '2.其他法律法规禁止公开',
      采购总金额: '采购总金额(单位:万元,保留4位小数)',
    },
  },
  {
    seed: '004',
    form: 'cn-disclosure-2021',
    printer: () => barRows,
    labels: {
      结果维持: ['结果维持', '结果'],
      结果纠正: '结果',
      其他结果: '其他',
      尚未审结: '尚未',
    },
  },
];

describeSamples('given the values of a seed, the generators print its table lines', 'seeds', () => {
  const read = (pattern: RegExp) =>
    new TextDecoder().decode(readSample(listSamples('seeds', pattern)[0]!));

  test.each(seeds)('$seed', ({ seed, form, printer, beside, lexemes = {}, labels = {} }) => {
    const source = squeeze(read(new RegExp(`^${seed}.*\\.txt$`)));
    const values = JSON.parse(read(new RegExp(`^${seed}.*json$`))).tables;
    for (const layout of layoutsOf(formOf(form), () => '')) {
      const printed = new Map<string, number>();
      const filled = withTexts(layout, ({ path, text }) => {
        if (path !== undefined) return lexemes[path] ?? String(values[path] ?? '');
        const words = labels[text] ?? text;
        if (typeof words === 'string') return words;
        const count = printed.get(text) ?? 0;
        printed.set(text, count + 1);
        return words[Math.min(count, words.length - 1)]!;
      });
      const drawn =
        beside && layout.table === 'applications' ? hoistHeader(filled, beside) : filled;
      expect(source).toContain(squeeze(printer(layout.table)(drawn)));
    }
  });
});

/** Leave out white space. */
function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
