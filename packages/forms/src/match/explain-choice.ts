import type { Choice } from '@gouji/tree';
import type { FormChoice } from './choose-form.js';
import { ownLabels } from './own-labels.js';

/** As many words as a person takes in at a glance. */
const mostWords = 5;

/** Say why a document is taken for a form: which of its words decided. */
export function explainChoice({ fit, others, by }: FormChoice): Choice {
  const [next] = others;
  const labels = next ? ownLabels(fit, next).found : [];
  const printed = labels.length > 0 ? labels : [...fit.found.values()];
  const titles = fit.sections.map(({ title }) => title);
  const words = printed.length > 0 ? printed : titles;
  return {
    by: by === 'asked' ? 'setting' : by === 'labels' && printed.length === 0 ? 'titles' : by,
    words: [...new Set(words)].slice(0, mostWords),
    found: fit.hits,
    labels: fit.labels,
    others: others.map((other) => {
      return { form: other.form.id, found: other.hits, labels: other.labels };
    }),
  };
}
