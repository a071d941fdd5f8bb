import { parseArgs } from 'node:util';
import { forms as allForms } from '@gouji/templates';
import { checkShapes } from './check-shapes.js';
import { isSound } from './judge.js';
import { faultOf, knownFaults } from './known-faults.js';
import { makeDocument } from './make-document.js';
import { planDocuments } from './plan.js';
import { faultsOf, type Outcome, runDocuments } from './run-documents.js';
import { styles } from './styles/index.js';
import { printTally, Tally } from './tally.js';

/**
 * Make and read as many documents as the arguments ask for and print what became of them, by style.
 * Gives 1 where a promise is broken that is not known to be, or a shape has no style.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '2400' },
      form: { type: 'string' },
      style: { type: 'string' },
      show: { type: 'string', default: '20' },
      print: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
    },
  });
  const forms = allForms.filter(
    ({ id, leaves }) => leaves.length > 0 && (values.form === undefined || id === values.form),
  );
  const plan = {
    forms,
    styles,
    combination: values.style?.split('+'),
    seed: Number(values.seed),
    count: Number(values.count),
  };
  if (values.print) return printDocument(plan);
  const tally = new Tally();
  const unsound: Outcome[] = [];
  for await (const outcome of runDocuments(planDocuments(plan))) {
    tally.add(outcome);
    if (!isSound(outcome.verdict)) unsound.push(outcome);
  }
  const fresh = unsound.filter((outcome) => values.strict || !faultOf(outcome));
  for (const outcome of fresh.slice(0, Number(values.show))) {
    console.log(`${faultsOf(outcome).join('\n')}\n`);
  }
  console.log(printTally(tally));
  console.log(
    `\nseed ${plan.seed}: ${tally.all.documents} documents, ${fresh.length} break a promise`,
  );
  const shapes = checkShapes();
  for (const line of shapes) console.log(`shapes.yaml: ${line}`);
  printKnown(unsound.length - fresh.length);
  return fresh.length + shapes.length > 0 ? 1 : 0;
}

/** Write the first document to standard output. */
function printDocument(plan: Parameters<typeof planDocuments>[0]): number {
  for (const order of planDocuments(plan)) {
    const made = makeDocument(order);
    if (!made) continue;
    process.stdout.write(made.content);
    return 0;
  }
  return 1;
}

function printKnown(documents: number): void {
  const faults = knownFaults();
  if (faults.length === 0) return;
  console.log(
    `\n!!! ${faults.length} KNOWN FAULTS: ${documents} documents of these broke a promise`,
  );
  for (const { style, form, reason } of faults) {
    console.log(`!!! ${[style, form].filter(Boolean).join(' of ')}: ${reason}`);
  }
}
