import { describe, expect, test } from 'vitest';
import { outline } from '../test/outline.js';
import { fromText } from './from-text.js';

const read = (...lines: string[]) => outline(fromText(lines.join('\n')));

describe('tables', () => {
  test('a bar at the end of each line: a cell a line, blank cells kept', () => {
    expect(read('二、公开情况', '信息内容 |', '数量 |', '规章 |', '3 |', '收费 |', '|')).toEqual([
      'h2 二、|公开情况',
      'stream b[信息内容] b[数量] b[规章] b[3] b[收费] b[]',
    ]);
  });

  test('each cell closed by a bar on the next line: only a bar after a bar is blank', () => {
    expect(read('规章', '|', '3', '|', '5', '|', '收费', '|', '|', '0', '|')).toEqual([
      'stream n[规章] n[3] n[5] n[收费] b[] n[0]',
    ]);
  });

  test('a cell a line with a lone bar for a blank one', () => {
    expect(read('规章', '3', '|', '0', '2', '收费', '|', '1')).toEqual([
      'stream n[规章] n[3] b[] n[0] n[2] n[收费] b[] n[1]',
    ]);
  });

  test('rows of bars with collapsed spans', () => {
    expect(read('第一项 | |||', '规章 | 0 | 0 | 0', '合计 | 0 | ||')).toEqual([
      'stream b[第一项,,,] b[规章,0,0,0] b[合计,0,,]',
    ]);
  });

  test('rows with outer bars and a delimiter row', () => {
    expect(read('| 项目 | 数量 |', '|---|---:|', '| 规章 | 3 |', '| | 4 |')).toEqual([
      'stream b[项目,数量] b[规章,3] b[,4]',
    ]);
  });

  test('a first bar after a blank cell, in rows that only close their cells', () => {
    expect(
      read('东港 | 灯船 | 3 |', '| 浮标 | 4 |', '| 趸船 | 5 |', '| 缆绳 | 6 |', '| 锚 | 7 |'),
    ).toEqual(['stream b[东港,灯船,3] b[,浮标,4] b[,趸船,5] b[,缆绳,6] b[,锚,7]']);
  });

  test('labels and words beside them, set off by wide gaps', () => {
    expect(read('单位      青禾镇', '网址      www.a.cn', '类型      部门网站')).toEqual([
      'stream s[单位,青禾镇] s[网址,www.a.cn] s[类型,部门网站]',
    ]);
    expect(read('年报。', '第一行      上午', '第二行。')).toHaveLength(3);
  });

  test('rows of tabs, with the blank cells at both ends', () => {
    expect(read('\t项目\t数量\t', '规章\t\t3\t')).toEqual(['stream t[,项目,数量,] t[规章,,3,]']);
  });

  test('cells on lines with blank lines between, digits fused', () => {
    expect(
      read(
        '二、公开情况',
        '',
        '信息内容',
        '',
        '制发数量',
        '',
        '规章',
        '',
        '000',
        '',
        '行政许可',
        '',
        '12',
      ),
    ).toEqual([
      'h2 二、|公开情况',
      'stream n[信息内容] n[制发数量] n[规章] n[000] n[行政许可] n[12]',
    ]);
  });

  test('rows of numbers parted by spaces, and a lone number line among them', () => {
    expect(read('自然人  企业  总计', '新收数量 1 0 1', '结转数量 0 0 0', '2')).toEqual([
      'stream s[自然人,企业,总计] s[新收数量,1,0,1] s[结转数量,0,0,0] n[2]',
    ]);
  });

  test('rows numbered 一、 are cells where numbers follow, headings where words do', () => {
    const tree = read(
      '一、概况',
      '好。',
      '二、公开情况',
      '见下表。',
      '三、申请情况',
      '申请人情况',
      '自然人',
      '总计',
      '一、新收数量',
      '1',
      '1',
      '二、结转数量',
      '0',
      '0',
      '三、办理结果',
      '(一)予以公开',
      '1',
      '1',
      '四、结转下年',
      '0',
      '0',
      '四、复议诉讼情况',
      '结果维持',
      '结果纠正',
      '总计',
      '0',
      '0',
      '0',
      '五、存在问题',
      '不足。',
    ).map((line) => line.split(' ')[0] + (line.startsWith('h') ? ` ${line.slice(3)}` : ''));
    expect(tree).toEqual([
      'h2 一、|概况',
      'p',
      'h2 二、|公开情况',
      'p',
      'h2 三、|申请情况',
      'stream',
      'h2 四、|复议诉讼情况',
      'stream',
      'h2 五、|存在问题',
      'p',
    ]);
  });

  test('a page mark inside a table does not cut it', () => {
    expect(read('规章 | 0 | 0', '— 3 —', '许可 | 1 | 2')).toEqual([
      'stream b[规章,0,0] b[许可,1,2]',
      'pageMark — 3 —',
    ]);
  });

  test('a heading between two tables of rows parts them', () => {
    expect(read('(一)表一', '甲 | 乙', '1 | 2', '(二)表二', '甲 | 乙', '3 | 4')).toEqual([
      'h3 (一)|表一',
      'stream b[甲,乙] b[1,2]',
      'h3 (二)|表二',
      'stream b[甲,乙] b[3,4]',
    ]);
  });

  test('a bar in a lone line of words is no table', () => {
    expect(read('首页 | 公开', '2023年,我县公开信息。')[0]).toBe('p 首页 | 公开');
  });
});

describe('page furniture', () => {
  test.each(['- 5 -', '— 3 —', '第3页', '第 3 页 共 10 页', 'Page 3 of 10'])(
    '%s is a page mark',
    (mark) => {
      expect(read('正文一。', mark, '正文二。')).toEqual(
        ['p 正文一。', 'p 正文二。'].toSpliced(1, 0, `pageMark ${mark}`),
      );
    },
  );

  test('a bare number is one only beside a form feed', () => {
    expect(outline(fromText('正文一。\n7\f正文二。'))).toEqual([
      'p 正文一。',
      'pageMark 7',
      'p 正文二。',
    ]);
    expect(read('正文一。', '7', '正文二。')[1]).toBe('p 7');
  });

  test('a line that heads several pages is their header', () => {
    const tree = outline(fromText('甲。\f云溪县年度报告\n乙。\f云溪县年度报告\n丙。'));
    expect(tree.filter((line) => line.startsWith('header'))).toHaveLength(2);
  });
});

describe('comma-separated values', () => {
  test('make rows where lines have as many cells each, brackets and quotes kept whole', () => {
    const lines = ['项目,数量(件,次),备注', '规章,3,', '"收费,含罚没",,"见""注"""', '合计,3,'];
    expect(read(...lines)).toEqual([
      'stream b[项目,数量(件,次),备注] b[规章,3,] b[收费,含罚没,,见"注"] b[合计,3,]',
    ]);
  });

  test('may be parted by semicolons', () => {
    const lines = ['项目;数量(件,次);备注', '规章;3;', '收费,含罚没;2;多', '合计;3;'];
    expect(read(...lines)).toEqual([
      'stream b[项目,数量(件,次),备注] b[规章,3,] b[收费,含罚没,2,多] b[合计,3,]',
    ]);
    const clauses = ['一是学习;二是落实;三是督查12次', '一要快;二要稳;三要准', '大事;小事;杂事8'];
    expect(read(...clauses).join()).not.toContain('stream');
  });

  test('are a head and its one row where each word of a line has a number below it', () => {
    const lines = ['船长人数,水手人数,合计', '4,"1,031",1035'];
    expect(read(...lines)).toEqual(['stream b[船长人数,水手人数,合计] b[4,1,031,1035]']);
    expect(read('船长,水手,旅客', '4,31').join()).not.toContain('stream');
    expect(read('船长,水手,旅客', '4,31,多').join()).not.toContain('stream');
  });

  test('are no table where commas part the figures of numbers between spaces', () => {
    const lines = ['船长人数 3 5,256 5,259', '水手人数 0 8,904 8,904', '旅客人数 4 5,128 5,132'];
    expect(read(...lines)).not.toContain('b[船长人数 3 5,256 5,259]');
    expect(read(...lines, ...lines).join()).not.toContain('256 5,');
  });

  test('are no table in sentences, nor in a few words', () => {
    const sentences = [
      '重心下移,力量下沉,保障下倾。',
      '抓好学习,抓好落实,抓好督查。',
      '有人,有钱,有物。',
    ];
    expect(read(...sentences).join()).not.toContain('stream');
    expect(read('Smith, John, Dr', 'Miller, Ann, Dr', 'Weaver, Sue, Dr').join()).not.toContain(
      'stream',
    );
  });
});
