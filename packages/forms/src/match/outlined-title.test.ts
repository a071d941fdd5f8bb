import { dataCell, dataRow, dataTable } from '@gouji/tree';
import { expect, test } from 'vitest';
import { harbourForm } from '../../test/harbour.js';
import { paragraph } from '../../test/library.js';
import { findSections } from './find-sections.js';
import { flatten } from './lines.js';
import { vocabularyOf } from './vocabulary.js';

function titles(...texts: string[]): string[] {
  const lines = flatten({ type: 'root', children: texts.map(paragraph) });
  return findSections(lines, harbourForm.definition.sections, vocabularyOf(harbourForm)).map(
    ({ section, line, number }) => `${section.id}@${line.index} ${number?.label ?? '-'}`,
  );
}

test('titles are found by their words and the number of the outline', () => {
  expect(
    titles(
      'I.A. CALLS OF SHIPS ARRIVING AND LEAVING',
      'I.B.(1). WAITING TIME OF ALL SHIPS IN HOURS',
      'II.B. OLDEST WRECKS, THREE OF THEM',
    ),
  ).toEqual(['calls@0 I.A', 'waits@1 I.B.1', 'oldest@2 II.B']);
});

test('parts of a section under its own number are told by their words, not by captions', () => {
  expect(
    titles(
      'I. WAITING TIME OF ALL SHIPS IN HOURS',
      'I.B. WAITING TIME OF ALL SHIPS IN HOURS',
      'Waiting time of all ships in hours',
      'I.B. WAITING TIME OF SHIPS WITH CARGO IN HOURS',
      'Waiting time of ships with cargo in hours',
    ),
  ).toEqual(['waits@1 I.B', 'cargo_waits@3 I.B']);
});

test('a number may be given step by step, on lines of its own', () => {
  expect(
    titles(
      'I. TRAFFIC',
      'A. Calls of Ships',
      '(1) Waiting Time of All Ships in Hours',
      'Fog came.',
    ),
  ).toEqual(['traffic@0 I', 'calls@1 A', 'waits@2 1']);
});

test('a title in a frame of its own is a title; prose that begins alike is not', () => {
  const frame = dataTable([dataRow([dataCell('II.A. Causes of Delay')]), dataRow([dataCell('')])]);
  const lines = flatten({ type: 'root', children: [paragraph('I.A. is described below.'), frame] });
  const found = findSections(lines, harbourForm.definition.sections, vocabularyOf(harbourForm));
  expect(found.map(({ section }) => section.id)).toEqual(['causes']);
});
