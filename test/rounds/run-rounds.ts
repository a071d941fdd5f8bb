import { rows } from './rows.js';
import type { Sample } from './sample.js';

/** What a report lost or gained on its way round. */
export interface Round {
  name: string;
  row: string;
  faults: string[];
  known: boolean;
}

/** Send each report through every row and back. */
export async function* runRounds(
  samples: AsyncIterable<Sample>,
  chosen: readonly string[] = Object.keys(rows),
): AsyncGenerator<Round> {
  for await (const sample of samples) {
    const { name, known } = sample;
    for (const row of chosen) {
      yield { name, row, known, faults: await rows[row]!.faults(sample) };
    }
  }
}
