import { testTransform } from '@gouji/testing';
import { describe, expect, test } from 'vitest';
import { findPersonal } from './find-personal.js';
import redact, * as exported from './index.js';
import { isIdNumber } from './is-id-number.js';

test('the package exports the plugin and nothing else', () => {
  expect(Object.keys(exported)).toEqual(['default']);
});

testTransform(redact, { test, examples: new URL('../examples/', import.meta.url) });

const found = (text: string, label = '') =>
  findPersonal(text, label).map(
    ({ kind, start, end, isPublic }) =>
      `${kind}${isPublic ? ' public' : ''} ${text.slice(start, end)}`,
  );

describe('phone numbers', () => {
  test.each([
    ['联系人张某,电话13800138000。', ['phone 13800138000']],
    ['手机:138-0013-8000', ['phone 138-0013-8000']],
    ['+86 13800138000', ['phone +86 13800138000']],
    ['申请人李某(0668-7654321)来电', ['phone 0668-7654321']],
    ['家庭电话:(0668)7654321', ['phone (0668)7654321']],
    ['举报人电话13800138000', ['phone 13800138000']],
  ])('%s: of a person', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    '办公电话:0668-7654321',
    '联系电话:0668-7654321',
    '监督热线12345,举报电话12380',
    '服务热线400-810-1234',
    '全年财政支出13800138000元',
    '资金13800138000.50元',
    '文号202313800138000',
  ])('%s: none', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('a mobile number of a line that is called public is told apart', () => {
    expect(found('值班电话:13800138000')).toEqual(['phone public 13800138000']);
  });

  test('a number alone in a cell is a count, unless its head says otherwise', () => {
    expect(found('13800138000', '点击量')).toEqual([]);
    expect(found('13800138000', '姓名 手机号码')).toEqual(['phone 13800138000']);
  });
});

describe('ID numbers', () => {
  test('are told by province, date and check digit', () => {
    expect(isIdNumber('440000199001010013')).toBe(valid('44000019900101001'));
    expect(isIdNumber(withCheck('11010519491231002'))).toBe(true);
    expect(isIdNumber('110105194912310029')).toBe(false);
    expect(isIdNumber(withCheck('11010519491331002'))).toBe(false);
    expect(isIdNumber(withCheck('99010519491231002'))).toBe(false);
  });

  test('are found in prose, with a slip only where they are named', () => {
    const good = withCheck('11010519491231002');
    expect(found(`张某,${good},已受理`)).toEqual([`id ${good}`]);
    expect(found('110105194912310029')).toEqual([]);
    expect(found('身份证号110105194912310029')).toEqual(['id 110105194912310029']);
    expect(found('身份证号:110105491231002')).toEqual(['id 110105491231002']);
  });

  test('a credit code of a company is none', () => {
    expect(found(`统一社会信用代码${withCheck('11010519491231002')}`)).toEqual([]);
  });
});

describe('home addresses', () => {
  test.each([
    ['家庭住址:云溪县青禾镇长岭村3组12号。', ['address 云溪县青禾镇长岭村3组12号']],
    ['张某,家住石桥县东街5号,反映噪声', ['address 石桥县东街5号']],
    ['反映青禾路12号3栋2单元501室漏水', ['address 反映青禾路12号3栋2单元501室']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    '办公地址:云溪县青禾路1号',
    '住房和城乡建设局',
    '办理居住证120件',
    '城镇居民居住条件改善',
    '通信地址:云溪县青禾路1号政务大厅501室',
  ])('%s: none', (text) => {
    expect(found(text)).toEqual([]);
  });
});

function withCheck(first: string): string {
  return [...'0123456789X'].map((check) => first + check).find(isIdNumber) ?? `${first}0`;
}

function valid(first: string): boolean {
  return withCheck(first) === '440000199001010013';
}
