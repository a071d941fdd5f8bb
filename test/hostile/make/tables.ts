import { cell, docx, paragraph, table } from './docx-files.js';

/** Word files whose tables claim what cannot be. */
export const tables = {
  hugeSpan: () => docx(table([span('宽', 1_000_000_000), cell('旁')], [cell('甲'), cell('乙')])),
  hugeSpans: () =>
    docx(
      table(...Array.from({ length: 3 }, () => [span('宽', 4_294_967_295), span('阔', 2 ** 53)])),
    ),
  negativeSpan: () => docx(table([span('负', -3), cell('旁')], [cell('甲'), cell('乙')])),
  oddSpans: () =>
    docx(
      table([span('零', 0), span('字', 'abc'), span('空', ''), span('小', 1.5), span('幂', '1e9')]),
    ),
  mergeWithoutStart: () =>
    docx(table([cell('甲', '<w:vMerge/>'), cell('乙')], [cell('丙', '<w:vMerge/>'), cell('丁')])),
  longMerge: () =>
    docx(
      table(
        [cell('始', '<w:vMerge w:val="restart"/>'), cell('0')],
        ...Array.from({ length: 20_000 }, (_, row) => [
          cell('', '<w:vMerge/>'),
          cell(`第${row + 1}行`),
        ]),
      ),
    ),
  hugeGridBefore: () =>
    docx(
      `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1000000000"/><w:gridAfter w:val="-5"/></w:trPr>${cell('缩进')}</w:tr><w:tr>${cell('下行')}</w:tr></w:tbl>`,
    ),
  manyGridColumns: () =>
    docx(
      `<w:tbl><w:tblGrid>${'<w:gridCol w:w="10"/>'.repeat(100_000)}</w:tblGrid><w:tr>${cell('窄')}${cell('表')}</w:tr></w:tbl>`,
    ),
  tooManyCells: () => {
    const row = `<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(1000)}</w:tr>`;
    return docx(`<w:tbl>${row.repeat(10_000)}</w:tbl>`);
  },
  manyTables: () =>
    docx(
      Array.from({ length: 20_000 }, (_, index) =>
        table([cell(`表${index + 1}`), cell('乙')]),
      ).join(''),
    ),
  manyEmptyCells: () => {
    const row = `<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(48)}</w:tr>`;
    return docx(`${paragraph('始')}<w:tbl>${row.repeat(10_000)}</w:tbl>${paragraph('终')}`);
  },
  manyFilledCells: () =>
    docx(
      `${paragraph('始')}${table(
        ...Array.from({ length: 8000 }, (_, row) =>
          Array.from({ length: 40 }, (_, column) => cell(`${row * column}`)),
        ),
      )}${paragraph('终')}`,
    ),
  manyMerges: () =>
    docx(
      `${paragraph('始')}${table(
        ...Array.from({ length: 5000 }, (_, row) =>
          Array.from({ length: 63 }, () =>
            cell(`${row}`, row % 2 ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>'),
          ),
        ),
      )}${paragraph('终')}`,
    ),
  chartOfManyPoints: () => withChart(20, 20_000),
  chartOfManySeries: () => withChart(60_000, 1),
  withoutRows: () => docx(`<w:tbl/>${paragraph('前')}<w:tbl><w:tr/></w:tbl>${paragraph('后')}`),
  looseCells: () =>
    docx(`${cell('无行')}<w:tr>${cell('无表')}</w:tr><w:tbl>${cell('表中无行')}</w:tbl>`),
  overlapping: () =>
    docx(
      table(
        [span('甲', 2, '<w:vMerge w:val="restart"/>'), cell('乙', '<w:vMerge w:val="restart"/>')],
        [cell('丙', '<w:vMerge/>'), span('丁', 2, '<w:vMerge/>')],
        [cell('戊', '<w:hMerge w:val="continue"/>'), cell('己', '<w:hMerge w:val="restart"/>')],
      ),
    ),
};

function span(text: string, value: number | string, more = ''): string {
  return cell(text, `<w:gridSpan w:val="${value}"/>${more}`);
}

/** A chart of series of points; each series states all the categories. */
function withChart(series: number, points: number): Uint8Array {
  const chart = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
  const drawing = `<w:p><w:r><w:drawing><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" r:id="c"/></a:graphicData></a:graphic></w:drawing></w:r></w:p>`;
  const numbers = (text: string) =>
    Array.from(
      { length: points },
      (_, index) => `<c:pt idx="${index}"><c:v>${text}${index}</c:v></c:pt>`,
    ).join('');
  const all = Array.from(
    { length: series },
    (_, index) =>
      `<c:ser><c:tx><c:v>列${index}</c:v></c:tx><c:cat>${numbers('类')}</c:cat><c:val>${numbers('1')}</c:val></c:ser>`,
  );
  return docx(
    `${paragraph('始')}${drawing}${paragraph('终')}`,
    { 'word/charts/chart1.xml': `<c:chartSpace xmlns:c="${chart}">${all.join('')}</c:chartSpace>` },
    [['c', 'chart', 'charts/chart1.xml']],
  );
}
