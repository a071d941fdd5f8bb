import { fixture } from '../fixture.js';
import { barRows } from '../print/bar-rows.js';
import { textDocument } from '../print/text-document.js';
import { linhu2022 } from '../reports/linhu-2022.js';
import { sheetOf } from '../sheet.js';

const labels = {
  结果纠正: '结果',
  其他结果: '其他',
  尚未审结: '尚未',
  商业企业: '商业 企业',
  科研机构: '科研 机构',
};

/** Rows of bars with collapsed spans and cut headers. */
export const barRowsCase = fixture(
  'bar-rows',
  'input.txt',
  textDocument(sheetOf(linhu2022, labels), { table: () => barRows }),
  linhu2022,
);
