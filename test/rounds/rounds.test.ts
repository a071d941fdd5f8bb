import { expect, test } from 'vitest';
import { makeSamples } from './make-samples.js';
import { rows } from './rows.js';
import { runRounds } from './run-rounds.js';

const seed = 1;

test(`generated reports from seed ${seed} come back from every way round as they went`, async () => {
  const faults: string[] = [];
  let rounds = 0;
  for await (const round of runRounds(makeSamples(seed, 8))) {
    rounds++;
    // What is misread on the way in is told by `pnpm trust`, and counted by `pnpm rounds`.
    if (round.known) continue;
    faults.push(...round.faults.map((fault) => `${round.row}: ${round.name}: ${fault}`));
  }
  expect(faults).toEqual([]);
  expect(rounds).toBe(8 * Object.keys(rows).length);
}, 120_000);
