import type { Localized, Problem, Value } from '@gouji/tree';
import type { Fault } from '../coerce/coerce.js';
import type { Leaf } from '../form/expand.js';
import type { MatchedCell } from '../match/match-table.js';
import { nameOf } from './problem-text.js';

/** Report what is wrong with the lexeme of one cell: its format, its sign, its unit. */
export function cellFaults(cell: MatchedCell): Problem[] {
  const { leaf, slot, value, fault } = cell;
  if (!slot || !fault || fault === 'blank' || fault === 'placeholder') return [];
  const lexeme = slot.lexeme.text.trim();
  const name = nameOf(leaf);
  const base = {
    path: leaf.path,
    paths: [leaf.path],
    actual: value,
    quote: lexeme,
    place: cell.place,
  };
  const words = wordsExpected(fault, leaf);
  if (words) {
    return [
      {
        rule: 'cell-format',
        severity: 'warning',
        ...base,
        message: {
          zh: `“${name}”印作“${lexeme}”,应为${words.zh}。`,
          en: `"${name}" is printed as "${lexeme}", expected ${words.en}.`,
        },
      },
    ];
  }
  if (fault === 'unit-unstated') {
    return [
      {
        rule: 'unit-unstated',
        severity: 'warning',
        ...base,
        message: {
          zh: `“${name}”印作“${lexeme}”,单元格和表头都没有写明单位;按原数保留,表样的单位是${leaf.unit}。`,
          en: `"${name}" is printed as "${lexeme}" and neither cell nor header states a unit; kept as printed, the form counts in ${leaf.unit}.`,
        },
      },
    ];
  }
  const doubt = doubtOf(fault, value);
  const wanted = numberExpected(leaf, slot.lexeme.signed === true && Number(value) > 0);
  return [
    {
      rule: 'count-format',
      severity: doubt ? 'warning' : 'error',
      ...base,
      message: doubt
        ? {
            zh: `“${name}”印作“${lexeme}”,${doubt.zh},请核对。`,
            en: `"${name}" is printed as "${lexeme}" ${doubt.en}, please check.`,
          }
        : {
            zh: `“${name}”印作“${lexeme}”,应为${wanted.zh}。`,
            en: `"${name}" is printed as "${lexeme}", expected a ${wanted.en}.`,
          },
    },
  ];
}

/** What leaves a number in doubt that can still be read; undefined for any other fault. */
function doubtOf(fault: Fault, value: Value): Localized | undefined {
  switch (fault) {
    case 'doubtful-sign':
      return {
        zh: `正负号重复或矛盾,读作 ${value}`,
        en: `with a doubled or contradicting sign; read as ${value}`,
      };
    case 'leading-zero':
      return {
        zh: `以 0 开头,或是几个数连在了一起;读作 ${value}`,
        en: `with a zero before it, which may be several numbers run together; read as ${value}`,
      };
    default:
      return undefined;
  }
}

function numberExpected({ type }: Leaf, rises: boolean): Localized {
  if (type === 'signed') return { zh: '整数', en: 'whole number' };
  if (type === 'decimal') return { zh: '不小于 0 的确数', en: 'exact number, none below 0' };
  return rises
    ? { zh: '不带增减的非负整数', en: 'non-negative whole number, and no change' }
    : { zh: '非负整数', en: 'non-negative whole number' };
}

/** What a cell for words asks for; undefined for any other fault. */
function wordsExpected(fault: Fault, { choices }: Leaf): Localized | undefined {
  switch (fault) {
    case 'not-a-date':
      return { zh: '日期', en: 'a date' };
    case 'not-a-url':
      return { zh: '网址', en: 'a web address' };
    case 'not-a-choice':
    case 'two-choices':
      return { zh: `${choices.join('、')}之一`, en: `one of ${choices.join(', ')}` };
    default:
      return undefined;
  }
}
