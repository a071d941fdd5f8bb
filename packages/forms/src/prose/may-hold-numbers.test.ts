import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNumbers } from './find-numbers.js';
import { mayHoldNumbers } from './may-hold-numbers.js';

test.each(['收到8172件', '受理十二件', '约五万次', '零 件', '第12条'])(
  '%s may hold one',
  (text) => {
    expect(mayHoldNumbers(text)).toBe(true);
  },
);

test.each(['', '未收到申请', '进一步加强', '统一管理', '一', '８１７２件'])(
  '%s holds none',
  (text) => {
    expect(mayHoldNumbers(text)).toBe(false);
  },
);

test('what is said to hold none has none', () => {
  const words = fc.constantFrom(
    '一',
    '十',
    '件',
    '万',
    '余',
    ' ',
    '4',
    '至',
    '收到',
    '。',
    '百分之',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      if (!mayHoldNumbers(text)) expect(/\d|[一十][余万 件]/u.test(text)).toBe(false);
      else expect(() => findNumbers(text)).not.toThrow();
    }),
  );
});
