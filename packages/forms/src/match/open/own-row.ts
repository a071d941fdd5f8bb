import type { LabelDefinition } from '../../form/definition.js';
import { labelFit } from '../../text/label-fit.js';

/** Find the row of the form itself that a name is, if any. */
export function ownRow(
  rows: readonly LabelDefinition[],
  name: string,
): LabelDefinition | undefined {
  let best: LabelDefinition | undefined;
  let most = 0.85;
  for (const row of rows) {
    if (row.open !== undefined) continue;
    const fit = labelFit(name, [row.label, ...(row.aliases ?? [])]);
    if (fit > most) {
      most = fit;
      best = row;
    }
  }
  return best;
}
