import { moneyPower } from '../../coerce/money.js';

/** A unit of counting. */
export interface Unit {
  /** Units that count the same go by one name. */
  name: string;
  /** Characters that it is printed with. */
  length: number;
  /** What one of it is worth in the unit of that name. */
  factor?: number;
}

/** Units by what they count; in each group any may stand for the others. */
const groups = [
  ['人次'],
  ['件次'],
  ['批次'],
  ['场次'],
  ['人', '名', '位'],
  ['件', '起', '宗', '例'],
  ['条', '则'],
  ['篇'],
  ['次'],
  ['份'],
  ['个'],
  ['期'],
  ['场'],
  ['家'],
  ['项'],
  ['册', '本'],
  ['处'],
  ['部'],
  ['张', '幅'],
  ['户'],
  ['批'],
  ['类', '种'],
  ['封'],
  ['通'],
  ['天'],
];

const names = new Map(groups.flatMap((units) => units.map((unit) => [unit, units[0]!] as const)));

/** Lengths of time and shares count no things: 个月, 个工作日, 个小时, 个百分点. */
const notThings = /^个(?:月|工作日?|小时?|百分?)/u;

/** Read the unit that the characters behind a number begin with. */
export function unitOf(behind: string): Unit | undefined {
  if (/^[%‰]/u.test(behind)) return { name: behind[0]!, length: 1 };
  if (notThings.test(behind)) return undefined;
  const money = /^(?:[万亿千]?元)/u.exec(behind)?.[0];
  if (money) return { name: '元', length: money.length, factor: 10 ** (moneyPower(money) ?? 0) };
  for (const length of [2, 1]) {
    const name = names.get(behind.slice(0, length));
    if (name !== undefined && behind.length >= length) return { name, length };
  }
  return undefined;
}
