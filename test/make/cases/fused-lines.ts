import { fixture } from '../fixture.js';
import { fusedLines } from '../print/fused-lines.js';
import { textDocument } from '../print/text-document.js';
import { shiqiao2020 } from '../reports/shiqiao-2020.js';
import { sheetOf } from '../sheet.js';

const labels = {
  本年新制作数量: '本年新\n\n制作数量',
  本年新公开数量: '本年新\n\n公开数量',
  商业企业: '商业 企业',
  科研机构: '科研 机构',
};

/** Blank lines between cells, digits run together; only the totals of 四 tell where they part. */
export const fusedLinesCase = fixture(
  'fused-lines',
  'input.txt',
  textDocument(sheetOf(shiqiao2020, labels), {
    table: () => fusedLines(seedPattern('1\n4\n\n2\n8')),
    between: '\n\n',
    number: (number) => number.replace('.', '、'),
  }),
  shiqiao2020,
);

/** Zeros of a row run together in 二 and stand a line each in 三, as this mess has it. */
export function seedPattern(review: string): (values: string[], table: string) => string {
  return (values, table) => {
    if (table === 'review') return review;
    const zeros = values.every((value) => value === '0');
    const ones = values.map(() => '1');
    if (table === 'applications')
      return zeros ? ones.join('\n') : `1\n\n${ones.slice(1).join('\n')}`;
    return zeros ? String(values.length) : ones.join('\n\n');
  };
}
