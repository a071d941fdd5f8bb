import { describe, expect, test } from 'vitest';
import type { MetadataDefinition } from '../form/definition.js';
import { readAgency as read } from './read-agency.js';

const words: MetadataDefinition = {
  titleWords: ['年度报告'],
  subjectWords: ['政府信息公开', '政务公开', '信息公开'],
  announce: ['现将'],
  verbs: ['坚持', '深入', '认真'],
  suffixes: ['县', '街道', '局', '政府', '人民政府', '大学'],
  pronouns: ['我', '本县', '全县', '全州', '在'],
  properNames: ['全州县'],
};

const readAgency = (title: string | undefined, sentences: string[], using: MetadataDefinition) =>
  read(
    title === undefined ? undefined : { text: title },
    sentences.map((text) => ({ text })),
    using,
  )?.name ?? null;

describe('the title names the agency', () => {
  test.each([
    ['云溪县数据局2020年政府信息公开工作年度报告', '云溪县数据局'],
    ['2021年度云溪县政府信息公开工作年度报告', '云溪县'],
    ['云溪县人民政府信息公开年度报告(2021年)', '云溪县人民政府'],
    ['云溪县人民政府2021年政府信息公开工作年度报告', '云溪县人民政府'],
    ['云溪大学信息公开年度报告', '云溪大学'],
    ['本和县2021年政府信息公开工作年度报告', '本和县'],
    ['全州县2021年政府信息公开工作年度报告', '全州县'],
    ['二〇二二年度云溪县政府信息公开工作年度报告', '云溪县'],
    ['云溪县“双减”工作局(县教育局)2021年政府信息公开工作年度报告', '云溪县“双减”工作局(县教育局)'],
    ['【年度报告】云溪县教育局2021年政府信息公开工作年度报告', '云溪县教育局'],
    ['《云溪县教育局2021年政府信息公开工作年度报告》', '云溪县教育局'],
    ['云溪县二〇二二年政府信息公开工作年度报告', '云溪县'],
    ['云溪县政府信息公开工作2021年度报告', '云溪县'],
    ['云溪县数据局关于政府信息公开工作2021年年度报告', '云溪县数据局'],
    ['云溪县政务公开局2021年政府信息公开工作年度报告', '云溪县政务公开局'],
  ])('%s → %s', (title, agency) => {
    expect(readAgency(title, [], words)).toBe(agency);
  });

  test('a title without a name gives none', () => {
    expect(readAgency('政府信息公开工作年度报告格式', [], words)).toBeNull();
    expect(readAgency('2021年政府信息公开工作年度报告', [], words)).toBeNull();
    expect(readAgency('关于2021年政府信息公开工作年度报告', [], words)).toBeNull();
    expect(readAgency('政府信息公开工作2021年度报告', [], words)).toBeNull();
  });
});

describe('without a title, the name that the report uses for itself', () => {
  test('as announced', () => {
    expect(readAgency(undefined, ['现将云溪县2022年政府信息公开情况报告如下'], words)).toBe(
      '云溪县',
    );
    expect(readAgency(undefined, ['现将云溪县政府信息公开情况报告如下'], words)).toBe('云溪县');
    expect(readAgency(undefined, ['现将云溪县政府信息公开工作2022年情况报告如下'], words)).toBe(
      '云溪县',
    );
  });

  test('as the subject of the first sentence of the year', () => {
    expect(readAgency(undefined, ['2020年,青石街道深入学习'], words)).toBe('青石街道');
  });

  test('never a pronoun, a phrase or the compiler', () => {
    expect(readAgency(undefined, ['2020年,我县坚持公开'], words)).toBeNull();
    expect(readAgency('全县2021年政府信息公开工作年度报告', [], words)).toBeNull();
    expect(readAgency(undefined, ['2020年,在上级的指导下坚持公开'], words)).toBeNull();
    expect(readAgency(undefined, ['本报告由云溪县政府办公室编制'], words)).toBeNull();
  });
});
