import type { Heading } from 'mdast';
import { expect, test } from 'vitest';
import { libraryForm, paragraph } from '../../test/library.js';
import { findSections } from './find-sections.js';
import { flatten } from './lines.js';
import { vocabularyOf } from './vocabulary.js';

const { sections } = libraryForm.definition;

function found(...texts: string[]): string[] {
  const lines = flatten({ type: 'root', children: texts.map(paragraph) });
  return findSections(lines, sections, vocabularyOf(libraryForm)).map(
    ({ section, line }) => `${section.id}@${line.index}`,
  );
}

test('a list of contents is no section, the title over its text is', () => {
  const titles = sections.map(({ title }) => title);
  const body = titles.flatMap((title) => [title, 'Something was done about it.']);
  expect(found('Contents', ...titles, ...body)).toEqual(
    sections.map(({ id }, index) => `${id}@${1 + titles.length + 2 * index}`),
  );
});

test('sections without a text keep their titles', () => {
  const titles = sections.map(({ title }) => title);
  expect(found(...titles)).toEqual(sections.map(({ id }, index) => `${id}@${index}`));
});

test('a name and a year before the words of a section make them the title of the report', () => {
  const { title } = sections[0]!;
  const heading = (value: string): Heading => {
    return { type: 'heading', depth: 1, children: [{ type: 'text', value }] };
  };
  const own = (value: string) => {
    const lines = flatten({ type: 'root', children: [heading(value)] });
    return findSections(lines, sections, vocabularyOf(libraryForm)).length;
  };
  expect(own(`${title} of it`)).toBe(1);
  expect(own(`海港局2023年${title} of it`)).toBe(0);
});
