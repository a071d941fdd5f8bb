import type { Report } from '@gouji/tree';
import { textOf } from '@gouji/tree';
import type { Draft } from './draft.js';

/**
 * List the numbers that a sheet prints and a report neither holds nor tells of, and where they
 * stood: those of cells that hold no value, of cells that no form knows, and of prose. Each has to
 * be in an extra, in a problem, or in the words of the preamble and the sections; of the same number
 * in prose and in cells without a path as often as it is printed.
 */
export function lostNumbers(draft: Draft, report: Report): string[] {
  const told = digitsOf(toldIn(report).join('\n'));
  return [...lostOfCells(draft, report, told), ...lostOfOthers(draft, report)];
}

function lostOfCells({ sheet }: Draft, { values }: Report, told: string): string[] {
  const cells = sheet.sections.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flat()));
  const open = cells.filter(({ path, text }) => {
    return path !== undefined && /\d/.test(text) && (values[path] ?? null) === null;
  });
  // Of two cells with one number a scraper may leave one, which is then a value of either.
  const unprinted = cells.filter(({ path, text }) => path !== undefined && text === '');
  const held = new Set(unprinted.flatMap(({ path }) => values[path!] ?? []).map(String));
  return open
    .filter(({ text }) => !told.includes(digitsOf(text)) && !held.has(digitsOf(text)))
    .map(({ path, text }) => `${text} of ${path}`);
}

function lostOfOthers({ sheet }: Draft, report: Report): string[] {
  const prose = sheet.sections.flatMap(({ blocks, after }) => [...blocks, ...after]);
  const cells = sheet.sections.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flat()));
  const loose = cells.filter(({ kind, path }) => kind === 'value' && path === undefined);
  // A scraper that drops lines which it has seen before leaves one of each.
  const printed = new Set([...sheet.preamble, ...[...prose, ...loose].map(({ text }) => text)]);
  const kept = countNumbers([...extrasIn(report), ...wordsIn(report)]);
  const told = countNumbers(problemsIn(report));
  // Digits that ran together are told of together.
  const fused = digitsOf([...extrasIn(report), ...problemsIn(report)].join('\n'));
  return [...countNumbers([...printed])]
    .filter(([number, times]) => !told.has(number) && (kept.get(number) ?? 0) < times)
    .filter(([number]) => !fused.includes(number))
    .map(([number, times]) => `${number}, of prose or an unknown cell, ${times} times`);
}

function toldIn(report: Report): string[] {
  return [...extrasIn(report), ...problemsIn(report), ...wordsIn(report)];
}

function extrasIn({ extra }: Report): string[] {
  return extra.flatMap(({ labels, values }) => {
    return [...labels, ...values.map((value) => JSON.stringify(value))];
  });
}

function problemsIn({ problems }: Report): string[] {
  return problems.flatMap(({ quote, message, actual }) => {
    return [quote ?? '', message.zh, String(actual ?? '')];
  });
}

function wordsIn({ title, preamble, sections }: Report): string[] {
  const blocks = [...preamble, ...sections.flatMap(({ body }) => body)];
  const titles = sections.map((section) => section.title);
  return [title ?? '', ...titles, ...blocks.map((node) => textOf(node))];
}

function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/[,\s]/g, '');
}

/** The numbers of some texts, with how often each is there. */
function countNumbers(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const plain = text.normalize('NFKC').replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, '');
    for (const [number] of plain.matchAll(/\d+(?:\.\d+)?/g)) {
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
  }
  return counts;
}
