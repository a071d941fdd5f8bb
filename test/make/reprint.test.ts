import { describe, expect, test } from 'vitest';
import { describeSamples, listSamples, readSample } from '../support/samples.js';
import { seedPattern } from './cases/fused-lines.js';
import { form2019, form2021 } from './label-forms.js';
import { layoutOf } from './layout.js';
import { barPerLine } from './print/bar-per-line.js';
import { barRows } from './print/bar-rows.js';
import { fusedLines } from './print/fused-lines.js';
import type { TablePrinter } from './print/table-printer.js';

/** The style of each seed whose tables the generators print: form, printer, lexemes, labels. */
const styles: Array<{
  seed: string;
  form: typeof form2019;
  printer: TablePrinter;
  lexemes?: Record<string, string>;
  labels?: Record<string, string>;
}> = [
  {
    seed: '000',
    form: form2019,
    printer: barPerLine,
    lexemes: {
      'proactive.licensing.change': '9623(增)',
      'proactive.other_services.change': '361(减)',
      'proactive.penalties.change': '317(减)',
      'proactive.compulsion.change': '27(减)',
      'proactive.procurement.amount': '2517.23万元',
    },
  },
  { seed: '001', form: form2019, printer: fusedLines(seedPattern('1\n3\n\n1\n\n6\n4')) },
];

describeSamples('given the values of a seed, the generators print its table lines', 'seeds', () => {
  const read = (pattern: RegExp) =>
    new TextDecoder().decode(readSample(listSamples('seeds', pattern)[0]!));

  test.each(styles)('$seed', ({ seed, form, printer, lexemes = {}, labels = {} }) => {
    const source = squeeze(read(new RegExp(`^${seed}.*\\.txt$`)));
    const values = JSON.parse(read(new RegExp(`^${seed}.*json$`))).tables;
    for (const layout of form.sections.flatMap((section) => layoutOf(section) ?? [])) {
      const printed = printer(layout, ({ path, text }) =>
        path ? (lexemes[path] ?? String(values[path] ?? '')) : (labels[text] ?? text),
      );
      expect(source).toContain(squeeze(printed));
    }
  });

  describe('004', () => {
    const source = squeeze(read(/^004.*\.txt$/));
    const values = JSON.parse(read(/^004.*json$/)).tables;
    /** 四 cuts every header but the first of its kind. */
    const cut: Record<string, string> = { 结果纠正: '结果', 其他结果: '其他', 尚未审结: '尚未' };
    test.each(form2021.sections.filter(({ tables }) => tables.length > 0))('$title', (section) => {
      const layout = layoutOf(section)!;
      let upheld = 0;
      const printed = barRows(layout, ({ path, text }) => {
        if (path) return String(values[path]);
        if (text === '结果维持') return upheld++ === 0 ? text : '结果';
        return cut[text] ?? text;
      });
      expect(source).toContain(squeeze(printed));
    });
  });
});

/** Leave out white space. */
function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
