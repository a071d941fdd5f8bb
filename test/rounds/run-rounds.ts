import { forms } from '@gouji/templates';
import { convert } from 'gouji';
import { keptOf, roundTrip, type Way } from '../support/round-trip.js';
import { faultOf } from '../trust/known-faults.js';
import { makeDocument } from '../trust/make-document.js';
import { planDocuments } from '../trust/plan.js';
import { styles } from '../trust/styles/index.js';

/** What a report lost or gained on its way through one format. */
export interface Round {
  name: string;
  way: Way;
  faults: string[];
  /** The report was made in a style, or of a form, that is not yet read as it should be. */
  known: boolean;
}

/** Make reports, as many as asked for, and send each through every format and back. */
export async function* runRounds(
  seed: number,
  count: number,
  ways: readonly Way[],
): AsyncGenerator<Round> {
  const withTables = forms.filter(({ leaves }) => leaves.length > 0);
  let made = 0;
  for (let next = seed; made < count; next++) {
    const form = withTables[made % withTables.length]!;
    const [order] = planDocuments({ forms: [form], styles, seed: next, count: 1, combination: [] });
    const document = order && makeDocument(order);
    if (!document) continue;
    made++;
    const name = `${form.id} ${order.styles.map((style) => style.name).join('+')} ${next}`;
    const yaml = String(await convert(document.content, { to: 'yaml', form: form.id }));
    for (const way of ways) {
      yield { name, way, faults: await faultsOf(yaml, way), known: faultOf(order) !== undefined };
    }
  }
}

async function faultsOf(yaml: string, way: Way): Promise<string[]> {
  const expected = keptOf(yaml, way);
  const { kept, news } = await roundTrip(yaml, way);
  const faults = (Object.keys(expected) as Array<keyof typeof expected>).flatMap((key) => {
    const [before, after] = [JSON.stringify(expected[key]), JSON.stringify(kept[key])];
    return before === after ? [] : [`${key}: ${difference(before, after)}`];
  });
  return [...faults, ...news.map(({ rule, path }) => `new problem ${rule} at ${path}`)];
}

function difference(before: string, after: string): string {
  let at = 0;
  while (before[at] === after[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 30), at + 60);
  return `${around(before)} became ${around(after)}`;
}
