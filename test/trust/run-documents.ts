import { reportOf } from '../support/convert-input.js';
import { faultKinds, isSound, judge, type Verdict } from './judge.js';
import { makeDocument, type Order } from './make-document.js';

/** What became of one document. */
export interface Outcome {
  order: Order;
  verdict: Verdict;
}

/** Make, convert and judge documents; those that a style cannot be applied to are left out. */
export async function* runDocuments(orders: Iterable<Order>): AsyncGenerator<Outcome> {
  for (const order of orders) {
    const made = makeDocument(order);
    if (!made) continue;
    const report = await reportOf(made.content);
    yield { order, verdict: judge(made.draft, report) };
  }
}

/** Name a document so that it can be made again. */
export function nameOf({ form, styles, seed }: Order): string {
  return `--seed ${seed} --form ${form.id} --style ${styles.map(({ name }) => name).join('+')}`;
}

/** Say what a document breaks, a line each, the first few of each promise. */
export function faultsOf({ order, verdict }: Outcome, most = 3): string[] {
  if (isSound(verdict)) return [];
  const lines = faultKinds.flatMap((kind) => {
    const found = verdict.faults[kind];
    const more = found.length > most ? [`  … ${found.length - most} more`] : [];
    return [...found.slice(0, most).map((says) => `  ${kind}: ${says}`), ...more];
  });
  return [nameOf(order), ...lines];
}
