import { expect, test } from 'vitest';
import { ferryForm } from '../../test/ferry.js';
import { body, gardenForm, head } from '../../test/garden.js';
import { lines } from '../../test/library.js';
import { reconcile } from '../index.js';
import { downText } from './down-text.js';
import { flatten } from './lines.js';

/** The labels of the table downwards, each row's numbers behind its last character. */
const down = body.flatMap(({ labels, values }) => {
  const characters = [...labels.join('')];
  return [...characters.slice(0, -1), `${characters.at(-1)} ${values.join(' ')}`];
});

test('what is printed one character a line is read downwards', () => {
  const text = downText(flatten({ type: 'root', children: [lines(...down.slice(0, 11), '其他')] }));
  expect(text).toContain('本年新育苗木数量');
  expect(text).not.toContain('31');
});

test('a form whose labels are all printed downwards is told by them', () => {
  const tree = { type: 'root' as const, children: [lines(...head.slice(0, 2), ...down)] };
  expect(reconcile(tree, { forms: [ferryForm, gardenForm] }).report.form).toBe('garden-2020');
});
