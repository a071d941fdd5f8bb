import { expect, test } from 'vitest';
import type { MetadataDefinition } from '../form/definition.js';
import { sameAgency } from './same-agency.js';

const words: MetadataDefinition = {
  titleWords: [],
  subjectWords: [],
  announce: [],
  verbs: [],
  suffixes: [],
  pronouns: [],
  bodyEndings: ['人民政府', '办事处'],
  areaEndings: ['市', '县', '区'],
};

test.each([
  ['云溪县', '云溪县'],
  ['云溪县', '云溪县人民政府'],
  ['云溪縣人民政府', '云溪县'],
  ['青石街道', '云溪县青石街道办事处'],
  ['云溪 县教育局', '白沙市云溪县教育局'],
])('%s and %s are one body', (one, other) => {
  expect(sameAgency(one, other, words)).toBe(true);
  expect(sameAgency(other, one, words)).toBe(true);
});

test.each([
  ['云溪县', '白沙县'],
  ['云溪县', '云溪县教育局'],
  ['云溪县', '云溪县教育局人民政府'],
  ['新区', '高新区'],
  ['云溪县教育局', '云溪县民政局'],
])('%s and %s are two', (one, other) => {
  expect(sameAgency(one, other, words)).toBe(false);
  expect(sameAgency(other, one, words)).toBe(false);
});
