import { type CellStream, GoujiError, textOf } from '@gouji/tree';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { outline } from '../test/outline.js';
import { fromText } from './from-text.js';

const read = (...lines: string[]) => outline(fromText(lines.join('\n')));

describe('headings', () => {
  test('each kind of number has its depth, and the number stands apart', () => {
    expect(
      read('一、总体情况', '(一)主动公开', '1.规范性文件', '(1)制发情况', '①县级文件', '全年无。'),
    ).toEqual([
      'h2 一、|总体情况',
      'h3 (一)|主动公开',
      'h4 1.|规范性文件',
      'h5 (1)|制发情况',
      'h6 ①|县级文件',
      'p 全年无。',
    ]);
  });

  test('a run-in heading is split from its text', () => {
    expect(read('一、总体情况', '(一)加强领导。县政府高度重视。')).toEqual([
      'h2 一、|总体情况',
      'h3 (一)|加强领导|。',
      'p 县政府高度重视。',
    ]);
  });

  test('lost brackets and full-width figures are read', () => {
    expect(
      read('六、收费情况', '一)人员情况', '共3人。', '二）收费情况', '１．支出', '无。'),
    ).toEqual([
      'h2 六、|收费情况',
      'h3 一)|人员情况',
      'p 共3人。',
      'h3 二）|收费情况',
      'h4 １．|支出',
      'p 无。',
    ]);
  });

  test('numbers that lost their separator are items where they count up', () => {
    expect(
      read('一、概述', '1机构情况。设办公室。', '2制度建设。建立制度。', '5月召开会议。'),
    ).toEqual([
      'h2 一、|概述',
      'h4 1|机构情况|。',
      'p 设办公室。',
      'h4 2|制度建设|。',
      'p 建立制度。',
      'p 5月召开会议。',
    ]);
  });

  test('a lone figure before a word is no item', () => {
    expect(read('一、概述', '3家单位参加。', '2023年公开。')).toEqual([
      'h2 一、|概述',
      'p 3家单位参加。',
      'p 2023年公开。',
    ]);
  });

  test('numbered sentences stay paragraphs', () => {
    expect(read('一、概述', '1.全年受理12件,办结12件。')[1]).toBe('p 1.全年受理12件,办结12件。');
  });

  test('items without a section above them are no headings', () => {
    expect(read('1.带身份证', '2.带户口簿。')).toEqual(['p 1.带身份证', 'p 2.带户口簿。']);
  });

  test('chapters push sections down', () => {
    expect(read('第一章 概况', '一、机构', '正文。')).toEqual([
      'h2 第一章|概况',
      'h3 一、|机构',
      'p 正文。',
    ]);
  });
});

describe('the title', () => {
  test('is the heading of depth 1, navigation before it is not', () => {
    expect(
      read('首页 > 公开', '云溪县2023年工作年度报告', '发布时间:2024-01-20', '一、概况', '好。'),
    ).toEqual([
      'p 首页 > 公开',
      'h1 云溪县2023年工作年度报告',
      'p 发布时间:2024-01-20',
      'h2 一、|概况',
      'p 好。',
    ]);
  });

  test('is joined from two lines', () => {
    expect(read('      云溪县人民政府', '   2023年工作年度报告', '', '一、概况', '好。')[0]).toBe(
      'h1 云溪县人民政府2023年工作年度报告',
    );
  });
});

describe('paragraphs', () => {
  test('a lone line break inside a sentence goes, the characters stay', () => {
    expect(read('一、概况', '将公开工作纳入考核,', '不断细化指标。')).toEqual([
      'h2 一、|概况',
      'p 将公开工作纳入考核,不断细化指标。',
    ]);
  });

  test('headings of one length over long paragraphs are not taken for wrapped lines', () => {
    const parts = [
      '政府信息公开咨询处理情况',
      '政府信息公开复议和诉讼情况',
      '政府信息公开支出和收费情况',
    ];
    const lines = [...parts, '政府信息公开存在的主要问题'].flatMap((title, index) => [
      `${'一二三四'[index]}、${title}`,
      '本年度各项工作平稳有序,没有需要特别说明的情况,详见附表。',
    ]);
    expect(read(...lines).filter((block) => block.startsWith('p '))).toHaveLength(4);
  });

  test('a title in large print that breaks anywhere is one heading', () => {
    expect(read('临云县水利局 2023 年政府信息公开年度报', '告', '', '一、总体情况')[0]).toBe(
      'h1 临云县水利局 2023 年政府信息公开年度报告',
    );
    expect(read('Harbour Office Annual', 'Report', '', 'I. Facts')[0]).toBe(
      'h1 Harbour Office Annual Report',
    );
  });

  test('narrow lines of one sentence are no table without numbers', () => {
    const sentence = [
      ...['县水利局深入贯彻落实上级部署要求以', '便民利民为目标认真梳理公开事项持续'],
      ...['完善平台功能加强业务培训推动政务公', '开工作规范有序开展全面提升服务水平'],
      ...['围绕群众关心的教育医疗住房就业等事', '项及时回应社会关切主动接受各方监督'],
      ...['健全审查机制强化责任落实确保公开内', '容真实准确完整切实保障群众知情权和'],
      '监督权。',
    ];
    expect(read('一、总体情况', ...sentence)).toEqual([
      'h2 一、|总体情况',
      `p ${sentence.join('')}`,
    ]);
  });

  test('hard-wrapped prose is put together, its paragraphs stay apart', () => {
    const wrapped = [
      '　　云溪县坚持以人民为中心,全面落实各项要求,不断提',
      '高公开水平。全县各部门认真落实工作责任,健全制度机制,',
      '公开工作取得了明显成效。',
      '　　青禾镇结合实际制定方案,明确责任分工,组织开展业务',
      '培训,有关工作人员的能力得到了提高。全镇工作有序推进。',
      '各村设立公开栏,群众可以就近查阅,有关事项及时公开并定',
      '期更新。',
    ];
    expect(read(...wrapped)).toEqual([
      `p ${wrapped.slice(0, 3).join('').trim()}`,
      `p ${wrapped.slice(3).join('').trim()}`,
    ]);
  });

  test('a sentence that a page mark interrupts is put together, the mark kept apart', () => {
    const first =
      '云溪县各部门认真落实公开条例的各项要求,及时、准确、全面地公开政府信息,不断健全各项工作机制,完善';
    expect(read(first, '- 5 -', '制度体系,提高服务能力。')).toEqual([
      `p ${first}制度体系,提高服务能力。`,
      'pageMark - 5 -',
    ]);
  });

  test('short lines are never joined', () => {
    expect(read('联系人', '联系地址', '工作时间')).toEqual([
      'p 联系人',
      'p 联系地址',
      'p 工作时间',
    ]);
  });

  test('Latin words keep a space between them', () => {
    const lines = [
      'The office published all of its decisions, notices and',
      'plans of the year, and answered every request,',
      'as it should.',
    ];
    expect(read(...lines).at(-1)).toContain('request, as it should.');
  });
});

describe('places', () => {
  const source = '\n  一、概况。有事。\r\n规章 | 12 |\r许可 | 3 |\n';
  const tree = fromText(source);

  test('every node has the place whose characters it says', () => {
    const pending = [...tree.children] as Array<{ type: string; value?: string; children?: [] }>;
    while (pending.length > 0) {
      const node = pending.pop()!;
      const { start, end } = (node as unknown as { position: NonNullable<Root['position']> })
        .position;
      if (node.value) expect(source.slice(start.offset, end.offset)).toBe(node.value);
      pending.push(...(node.children ?? []));
    }
  });

  test('lines count at LF, CRLF and CR, columns from 1', () => {
    expect(
      tree.children.map(({ position }) => [position!.start.line, position!.start.column]),
    ).toEqual([
      [2, 3],
      [2, 8],
      [3, 1],
    ]);
    const stream = tree.children[2] as CellStream;
    expect(stream.children[1]!.children[1]!.position!.start).toEqual({
      line: 4,
      column: 6,
      offset: source.indexOf('3 |'),
    });
  });

  test('the root spans the whole source', () => {
    expect(tree.position).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 5, column: 1, offset: source.length },
    });
  });
});

describe('harmless changes', () => {
  const source = [
    '一、概况',
    '(一)加强领导。有事,',
    '有人。',
    '二、公开情况',
    '规章 |',
    '3 |',
    '许可 |',
    '4 |',
    '三、问题',
    '无。',
  ];
  const shape = (text: string) => outline(fromText(text));
  const plain = shape(source.join('\n'));

  test('CRLF, CR and a byte-order mark change nothing', () => {
    expect(shape(source.join('\r\n'))).toEqual(plain);
    expect(shape(source.join('\r'))).toEqual(plain);
    expect(shape(`\uFEFF${source.join('\n')}`)).toEqual(plain);
  });

  test('blank lines between lines change nothing', () => {
    expect(shape(source.join('\n\n'))).toEqual(plain);
    expect(shape(source.join('\n\n\n'))).toEqual(plain);
  });

  test('full-width brackets change nothing but themselves', () => {
    const wide = source.map((line) => line.replace('(', '（').replace(')', '）')).join('\n');
    expect(shape(wide).map((line) => line.replace('（', '(').replace('）', ')'))).toEqual(plain);
  });

  test('GB18030 bytes read like the text', () => {
    // 一、好 and a line break, 无。
    const bytes = [0xd2, 0xbb, 0xa1, 0xa2, 0xba, 0xc3, 0xba, 0xc3, 0x0a, 0xce, 0xde, 0xa1, 0xa3];
    expect(outline(fromText(Uint8Array.from(bytes)))).toEqual(['h2 一、|好好', 'p 无。']);
  });
});

test('an empty text is an empty tree', () => {
  expect(fromText('').children).toEqual([]);
  expect(fromText(' \n\t\n').children).toEqual([]);
});

test('a text above the limit is refused in a clear line', () => {
  expect(() => fromText('一二三', { maxLength: 2 })).toThrow(GoujiError);
});

test('bytes that are as plausible in two encodings are read in one, and that is said', () => {
  const bytes = Uint8Array.from([0xb0, 0xa1, 0xb0, 0xa2, 0x0a]);
  expect(fromText(bytes).data?.problems).toMatchObject([{ rule: 'encoding-guessed' }]);
});

test('the items of an attachment note are no headings', () => {
  const text =
    '一、总体情况\n\n全年主动公开信息120条。\n\n1.平台建设\n\n网站改版完成。\n\n附件：1.统计表\n2.情况说明\n\n示例县人民政府\n2024年1月8日\n';
  const kinds = fromText(text).children.map((node) => [node.type, textOf(node)]);
  expect(kinds).toContainEqual(['heading', '1.平台建设']);
  expect(kinds).toContainEqual(['paragraph', '附件：1.统计表']);
  expect(kinds).toContainEqual(['paragraph', '2.情况说明']);
});
