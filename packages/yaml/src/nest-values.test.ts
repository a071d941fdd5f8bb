import { expect, test } from 'vitest';
import { nestValues } from './nest-values.js';

test('every path is there, in its order, null where the source has none', () => {
  const tree = nestValues([
    ['b.y', 1],
    ['b.x', null],
    ['a', 0],
  ]);
  expect(JSON.stringify(tree)).toBe('{"b":{"y":1,"x":null},"a":0}');
});

test('a segment that means something to JavaScript is a segment like any other', () => {
  expect(JSON.stringify(nestValues([['__proto__.constructor', 1]]))).toBe(
    '{"__proto__":{"constructor":1}}',
  );
});

test('a path that is a value and a group at once is refused, whichever comes first', () => {
  expect(() => nestValues(Object.entries({ a: 1, 'a.b': 2 }))).toThrow('Unexpected path `a.b`');
  expect(() => nestValues(Object.entries({ 'a.b': 2, a: 1 }))).toThrow('Unexpected path `a`');
});
