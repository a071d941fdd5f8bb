import { forms } from '@gouji/templates';
import { convert } from 'gouji';
import { listSamples, readSample } from '../support/samples.js';
import { faultsIn } from '../trust/known-faults.js';
import { makeDocument } from '../trust/make-document.js';
import { planDocuments } from '../trust/plan.js';
import { styles } from '../trust/styles/index.js';
import type { Sample } from './sample.js';

/** Make reports of every form with tables in turn, as many as asked for; a seed names its report. */
export async function* makeSamples(seed: number, count: number): AsyncGenerator<Sample> {
  const withTables = forms.filter(({ leaves }) => leaves.length > 0);
  let made = 0;
  for (let next = seed; made < count; next++) {
    const form = withTables[next % withTables.length]!;
    const [order] = planDocuments({ forms: [form], styles, seed: next, count: 1, combination: [] });
    const document = order && makeDocument(order);
    if (!document) continue;
    made++;
    const { content } = document;
    const name = `${form.id} ${order.styles.map((style) => style.name).join('+')} ${next}`;
    const yaml = String(await convert(content, { to: 'yaml', form: form.id }));
    yield { name, content, file: undefined, yaml, known: faultsIn(order).length > 0 };
  }
}

/** Read the seeds that have tables, where they are at hand. */
export async function* readSeeds(): AsyncGenerator<Sample> {
  for (const path of listSamples('seeds', /\.txt$/u)) {
    const content = readSample(path);
    const { data, value } = await convert(content, { to: 'yaml', name: path });
    if (Object.keys(data.report!.values).length === 0) continue;
    yield { name: path, content, file: path, yaml: String(value), known: false };
  }
}
