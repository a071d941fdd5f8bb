import { parseArgs } from 'node:util';
import { makeSamples, readSeeds } from './make-samples.js';
import { rows } from './rows.js';
import { runRounds } from './run-rounds.js';
import type { Sample } from './sample.js';

/** Send as many reports round as the arguments ask for; gives 1 where one comes back changed. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '200' },
      row: { type: 'string', multiple: true },
      show: { type: 'string', default: '20' },
    },
  });
  const chosen = values.row ?? Object.keys(rows);
  const groups: Array<[string, AsyncIterable<Sample>]> = [
    ['seeds with tables', readSeeds()],
    [`reports from seed ${values.seed}`, makeSamples(Number(values.seed), Number(values.count))],
  ];
  let same = true;
  for (const [group, samples] of groups) {
    if (!(await countRounds(group, samples, chosen, Number(values.show)))) same = false;
  }
  return same ? 0 : 1;
}

async function countRounds(
  group: string,
  samples: AsyncIterable<Sample>,
  chosen: readonly string[],
  most: number,
): Promise<boolean> {
  const counts = new Map(chosen.map((row) => [row, { kept: 0, of: 0 }]));
  let shown = 0;
  for await (const { name, row, faults } of runRounds(samples, chosen)) {
    const count = counts.get(row)!;
    count.of++;
    if (faults.length === 0) count.kept++;
    else if (shown++ < most) console.log(`${row}: ${name}\n  ${faults.join('\n  ')}`);
  }
  console.log(`${group} that come back as they went:`);
  const width = Math.max(...chosen.map((row) => rows[row]!.title.length));
  for (const [row, { kept, of }] of counts) {
    console.log(`  ${rows[row]!.title.padEnd(width)}  ${kept} of ${of}`);
  }
  return [...counts.values()].every(({ kept, of }) => kept === of);
}
