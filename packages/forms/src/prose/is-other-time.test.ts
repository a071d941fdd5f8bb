import { expect, test } from 'vitest';
import { isOtherTime } from './is-other-time.js';

test.each([
  ['2019年', 2020],
  ['2019年收到申请3件,2018年收到', 2019],
  ['3月收到申请', 2020],
  ['2020年3月份收到申请', 2020],
  ['1-6月,共收到申请', 2020],
  ['1至9月共收到申请', 2020],
])('%s is another time than %i', (before, year) => {
  expect(isOtherTime(before, year)).toBe(true);
});

test.each([
  ['2020年收到申请', 2020],
  ['对2019年文件清理,2020年收到申请', 2020],
  ['2019年收到申请', null],
  ['2020年1月1日至12月31日,共收到申请', 2020],
  ['1月1日起至2020年12月31日共收到申请', 2020],
  ['截至12月31日,收到申请', 2020],
  ['截至2020年12月底收到申请', 2020],
  ['2020年3月印发办法,全年收到申请', 2020],
  ['每3个月核对一次,收到申请', 2020],
])('%s is all of %s', (before, year) => {
  expect(isOtherTime(before, year)).toBe(false);
});
