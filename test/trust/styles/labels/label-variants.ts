import type { LayoutCell } from '../../../make/layout.js';
import type { Draft } from '../../draft.js';
import { someOf, wordedLabels } from '../../find-cells.js';
import type { Mess } from '../../style.js';

/** Labels as offices vary them: aliases of the form, other numbers, spaces, a character lost. */
export const labelVariants: Mess = {
  kind: 'labels',
  name: 'label-variants',
  says: [
    'label variant 其他法律法规禁止公开',
    'variants (规范性文件 in the 2021 form, 其他法律法规禁止公开, 其他法律行政止公开, `1. 逾期不补正`, `1、`, `规 章`, （六）其他)',
  ],
  apply(draft) {
    const aliases = aliasesOf(draft);
    const cells = wordedLabels(draft);
    for (const cell of someOf(cells, draft, 0.25)) vary(cell, aliases, draft);
    return cells.length > 0;
  },
};

interface Named {
  label: string;
  aliases: readonly string[];
  children: Named[];
}

/** The aliases of the form by the label that they stand for, in every row of that label. */
function aliasesOf({ form }: Draft): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const visit = ({ label, aliases, children }: Named): void => {
    const same = aliases.filter((alias) => isSameUnit(alias, label));
    const known = found.get(label);
    found.set(label, known ? known.filter((alias) => same.includes(alias)) : same);
    children.forEach(visit);
  };
  for (const { blocks } of form.tables) {
    for (const { rowTree, columnTree } of blocks) [...rowTree, ...columnTree].forEach(visit);
  }
  return found;
}

/** A label that states another unit would be about other numbers. */
function isSameUnit(alias: string, label: string): boolean {
  const unit = /[(（](?:单位[:：])?([万亿]?元)[)）]/u;
  return !unit.test(alias) || unit.exec(alias)![1] === unit.exec(label)?.[1];
}

function vary(
  cell: LayoutCell,
  aliases: ReadonlyMap<string, readonly string[]>,
  { random }: Draft,
): void {
  const known = aliases.get(cell.text) ?? [];
  const number = /^(\d+[.、]|[(（][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、)/u.exec(
    cell.text,
  );
  const [own, rest] = number ? [number[0], cell.text.slice(number[0].length)] : ['', cell.text];
  const changes: Array<() => string> = [
    () => renumber(own, random.int(0, 3)) + rest,
    () => (rest.length === 2 ? `${own}${rest[0]} ${rest[1]}` : cell.text),
    () => (rest.length >= 8 ? own + dropOne(rest, random.int(1, rest.length - 2)) : cell.text),
    () => rest.replace(/[,，、]/gu, ''),
  ];
  if (known.length > 0) {
    const alias = random.pick(known);
    cell.text = alias.startsWith(own) ? alias : own + alias;
  } else cell.text = random.pick(changes)();
}

function renumber(number: string, look: number): string {
  const plain = number.replace(/[.、]$/u, '');
  if (look === 0) return number === '' ? '' : `${number} `;
  if (/^\d/.test(number)) return plain + ['.', '、', '. ', '．'][look]!;
  return look === 1 ? number.replace('(', '（').replace(')', '）') : number;
}

function dropOne(text: string, at: number): string {
  // Without a numeral it is another label.
  return /[\p{N}〇零一二三四五六七八九十百千万两、,，]/u.test(text[at]!)
    ? text
    : text.slice(0, at) + text.slice(at + 1);
}
