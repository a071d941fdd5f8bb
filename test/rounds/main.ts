import { parseArgs } from 'node:util';
import { type Way, ways } from '../support/round-trip.js';
import { runRounds } from './run-rounds.js';

/** Send as many reports round as the arguments ask for; gives 1 where one comes back changed. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '200' },
      way: { type: 'string' },
      show: { type: 'string', default: '20' },
    },
  });
  const chosen = values.way === undefined ? ways : [values.way as Way];
  const kept = new Map(chosen.map((way) => [way, { kept: 0, of: 0 }]));
  let shown = 0;
  for await (const { name, way, faults } of runRounds(
    Number(values.seed),
    Number(values.count),
    chosen,
  )) {
    const count = kept.get(way)!;
    count.of++;
    if (faults.length === 0) count.kept++;
    else if (shown++ < Number(values.show))
      console.log(`${way}: ${name}\n  ${faults.join('\n  ')}`);
  }
  console.log(
    `reports from seed ${values.seed} that come back with all values, sections and names:`,
  );
  for (const [way, { kept: same, of }] of kept)
    console.log(`  YAML → ${way} → YAML  ${same} of ${of}`);
  return [...kept.values()].every(({ kept: same, of }) => same === of) ? 0 : 1;
}
