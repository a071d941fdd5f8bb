import type { ProseGrammar } from '../../form/prose-definition.js';
import { isMadeOf } from '../is-made-of.js';
import type { Figure } from './find-figures.js';
import type { PartList } from './find-lists.js';
import { matches } from './matches.js';
import type { Sentence } from './sentences-of.js';
import type { Statement } from './statement.js';

/**
 * Judge a share of the whole: `52件,其中A 46件,占总数的88%`. It holds when the count before it is
 * that share of some count that came before; it is broken only where the total is beyond doubt.
 */
export function judgeShare(
  share: Figure,
  { counts, earlier }: Sentence,
  lists: readonly PartList[],
  grammar: ProseGrammar,
): Statement | undefined {
  if (share.approximate || share.label.includes('约') || !isOfWhole(share.label, grammar)) {
    return undefined;
  }
  const part = counts.findLast(({ end }) => end <= share.start);
  if (!part || part.approximate || part.segment !== share.segment) return undefined;
  const list = lists.find(({ said, parts }) => said && parts.includes(part));
  const known = list ? list.totals : [];
  const all = [...earlier, ...counts].filter(
    (each) => each.unit === part.unit && each.end <= part.start && !each.approximate,
  );
  const wholes = [...known, ...all.sort((a, b) => b.value - a.value)].filter(
    (whole) => whole !== part && whole.value >= part.value && whole.value > 0,
  );
  const whole = wholes.find((each) => matches(share, part.value / each.value) === 'yes');
  if (whole) return statement('holds', share, part, whole);
  const near = wholes.some((each) => matches(share, part.value / each.value) === 'nearly');
  const [only] = known;
  if (near || known.length !== 1 || !only || only.value < part.value) return undefined;
  return statement('broken', share, part, only);
}

function isOfWhole(label: string, { shares, whole }: ProseGrammar): boolean {
  return shares.some((word) => {
    const at = label.lastIndexOf(word);
    return at >= 0 && isMadeOf(label.slice(at + word.length), whole);
  });
}

function statement(
  verdict: Statement['verdict'],
  share: Figure,
  part: Figure,
  whole: Figure,
): Statement {
  const found = Math.round((part.value / whole.value) * 1e4) / 100;
  const sign = verdict === 'holds' ? '=' : '≠';
  return {
    verdict,
    stated: share.value,
    found,
    formula: `${share.printed}${share.unit} ${sign} ${part.printed} / ${whole.printed}`,
    figures: [part, whole, share].sort((a, b) => a.start - b.start),
  };
}
