import { textOf } from '@gouji/tree';
import { expect, test } from 'vitest';
import { fromHtml } from '../index.js';

test.each([
  ['<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>', '(a+b)/c'],
  ['<mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac>', 'n¦k'],
  ['<msup><mi>x</mi><mn>12</mn></msup>', 'x^12'],
  ['<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>', 'x_i^2'],
  [
    '<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>',
    '∑_(i=1)^n',
  ],
  ['<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>', '√(x+1)'],
  ['<mroot><mi>x</mi><mn>3</mn></mroot>', '√(3&x)'],
  ['<mfenced open="["><mi>a</mi><mi>b</mi></mfenced>', '[a,b)'],
  [
    '<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd></mtr></mtable>',
    '1, 2; 3',
  ],
])('a formula reads as linear text where formulas cannot stand: %s', (content, expected) => {
  expect(textOf(fromHtml(`<p><math>${content}</math></p>`))).toBe(expected);
});
