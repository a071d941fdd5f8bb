import { fixture } from '../fixture.js';
import { barPerLine } from '../print/bar-per-line.js';
import { textDocument } from '../print/text-document.js';
import { yunxi2020 } from '../reports/yunxi-2020.js';
import { sheetOf } from '../sheet.js';

/** One cell a line, ending in a bar; header words split by a space; prose hard-wrapped. */
export const barPerLineCase = fixture(
  'bar-per-line',
  'input.txt',
  textDocument(
    sheetOf(yunxi2020, { 本年新制作数量: '本年新 制作数量', 本年新公开数量: '本年新 公开数量' }),
    { table: () => barPerLine, wrap: 72 },
  ),
  yunxi2020,
);
