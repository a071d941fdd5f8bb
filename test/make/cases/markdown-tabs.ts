import { fixture } from '../fixture.js';
import { tabs } from '../print/tabs.js';
import { textDocument } from '../print/text-document.js';
import { wangjiang2020 } from '../reports/wangjiang-2020.js';
import { sheetOf } from '../sheet.js';

const labels = {
  '2.其他法律行政法规禁止公开': '2.其他法律法规禁止公开',
  采购总金额: '采购总金额(单位:万元,保留4位小数)',
};

/**
 * Markdown with broken bold, headings of the wrong level and tables of tabs; the last rows of 三
 * lose their left offset, and 四 has one value too many.
 */
export const markdownTabsCase = fixture(
  'markdown-tabs',
  'input.md',
  textDocument(
    sheetOf({ ...wangjiang2020, title: `# ${wangjiang2020.title}`, printed: {} }, labels),
    {
      table: ({ table }) =>
        tabs({
          padding: table === 'proactive' ? 0 : 1,
          lostOffset: table === 'applications' ? 4 : 0,
          surplus: table === 'review' ? ['0'] : [],
        }),
      between: '\n\n',
      number: (number) => number.replace(/\)$/, ') '),
      heading: (line, level) => {
        if (level === 1) return `${/^[四五六]/.test(line) ? '####' : '##'} ${line}`;
        return level === 2 ? `### ${line}` : `- ${line}`;
      },
      runIn: '。**',
    },
  ),
  wangjiang2020,
  { must_flag: [{ rule: 'extra-cell', path: 'review' }] },
);
