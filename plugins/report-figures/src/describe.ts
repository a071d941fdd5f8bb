import type { FigureNumbers } from './figure-numbers.js';
import type { Words } from './words.js';

/** Say in words what a figure shows: its text alternative. */
export function describe({ title, bars, groups }: FigureNumbers, words: Words): string {
  const named = bars.length > 1 || bars[0] !== '';
  const items = groups.map(({ label, values, missing }) => {
    if (missing) return words.group(label, words.noReport);
    const shown = values.map((value) => (value === null ? words.unknown : String(value)));
    if (!named) return words.value(label, shown[0]!);
    return words.group(label, words.list(shown.map((each, i) => words.value(bars[i]!, each))));
  });
  return words.chart(title, items.join(words.list(['', ''])));
}

/** Say what is left empty; nothing where all is known. */
export function notes({ bars, groups }: FigureNumbers, words: Words): string[] {
  const years = groups.filter(({ missing }) => missing).map(({ label }) => label);
  const gaps = groups.flatMap(({ label, values, missing }) =>
    missing
      ? []
      : values.flatMap((value, i) => (value === null ? [[label, bars[i]].join(' ').trim()] : [])),
  );
  return [
    ...(gaps.length > 0 ? [words.gaps(words.list(gaps))] : []),
    ...(years.length > 0 ? [words.missingYears(words.list(years))] : []),
  ];
}
