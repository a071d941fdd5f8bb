import type { ProseGrammar } from '../../form/prose-definition.js';
import { findLists } from './find-lists.js';
import { judgeFormulas } from './judge-formulas.js';
import { judgeList } from './judge-list.js';
import { judgeRates } from './judge-rates.js';
import { judgeShare } from './judge-share.js';
import { sentencesOf } from './sentences-of.js';
import type { Statement } from './statement.js';

/** Find the sums, shares and rates that a paragraph states, and judge each. */
export function readStatements(text: string, grammar: ProseGrammar): Statement[] {
  return sentencesOf(text).flatMap((sentence) => {
    const lists = findLists(sentence, grammar);
    const sums = lists.flatMap((list) => judgeList(list, grammar) ?? []);
    const shares = sentence.shares.flatMap(
      (share) => judgeShare(share, sentence, lists, grammar) ?? [],
    );
    const stated = [...judgeFormulas(sentence), ...once(sums), ...shares];
    return [...stated, ...judgeRates(sentence, grammar)].sort(
      (a, b) => a.figures[0]!.start - b.figures[0]!.start,
    );
  });
}

/** Of several readings of one list, one that holds settles it, and it is told once. */
function once(sums: Statement[]): Statement[] {
  const told: Statement[] = [];
  const sorted = [...sums].sort((a, b) => rank(a) - rank(b));
  for (const sum of sorted) {
    const repeats = told.some(({ figures }) => sum.figures.every((each) => figures.includes(each)));
    const settled = told.some(
      ({ verdict, figures }) =>
        verdict === 'holds' &&
        sum.verdict === 'broken' &&
        sum.figures.some((each) => figures.includes(each)),
    );
    if (!repeats && !settled) told.push(sum);
  }
  return told;
}

function rank({ verdict }: Statement): number {
  return verdict === 'holds' ? 0 : 1;
}
