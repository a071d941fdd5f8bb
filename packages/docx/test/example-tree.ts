import { dataCaption, dataCell, dataRow, dataTable } from '@gouji/tree';
import type { Heading, Paragraph, Root, RootContent } from 'mdast';

/** Build a heading with a printed number. */
export function heading(depth: Heading['depth'], number: string, text: string): Heading {
  const node: Heading = { type: 'heading', depth, children: [{ type: 'text', value: text }] };
  if (number !== '') node.data = { number: { printed: number, label: number.slice(0, 1) } };
  return node;
}

/** Build a paragraph of text. */
export function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

/** Build a tree. */
export function root(...children: RootContent[]): Root {
  return { type: 'root', children };
}

/** A small report of a fictional agency, as a reader gives it. */
export function exampleTree(): Root {
  return root(
    heading(1, '', '青禾镇人民政府2023年政府信息公开工作年度报告'),
    paragraph('现将青禾镇人民政府2023年政府信息公开工作情况报告如下。'),
    heading(2, '一、', '总体情况'),
    heading(3, '(一)', '主动公开'),
    paragraph('全年公开信息136条。'),
    heading(4, '1.', '平台建设'),
    paragraph('更新栏目12个。'),
    heading(2, '二、', '收到和处理申请情况'),
    dataTable([
      dataCaption('申请情况'),
      dataRow(
        [
          dataCell('申请', { rowSpan: 2, header: 'column' }),
          dataCell('申请人', { colSpan: 2, header: 'column' }),
        ],
        'head',
      ),
      dataRow(
        [dataCell('自然人', { header: 'column' }), dataCell('总计', { header: 'column' })],
        'head',
      ),
      dataRow([dataCell('新收', { header: 'row' }), dataCell('9'), dataCell('12')]),
      dataRow([dataCell('结转', { header: 'row' }), dataCell('1'), dataCell('')]),
    ]),
    paragraph('附件:1.统计表'),
    paragraph('2.说明'),
    paragraph('青禾镇人民政府'),
    paragraph('2024年1月5日'),
  );
}
