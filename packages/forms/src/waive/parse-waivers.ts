import { GoujiError } from '@gouji/tree';
import { z } from 'zod';
import { readChecked } from '../yaml/read-checked.js';
import { type Waiver, waiverSchema } from './waiver.js';

const fileSchema = z.strictObject({ waivers: z.array(waiverSchema) });

/**
 * Read the waivers of a sidecar: a YAML map with the list `waivers`.
 *
 * @throws GoujiError `invalid-waivers` that names file, line, column and what was expected
 */
export function parseWaivers(source: string, file: string): Waiver[] {
  const refuse = invalidWaivers(file);
  const { data, lineOf } = readChecked(source, fileSchema, refuse);
  return data.waivers.map((waiver, index) => ({
    ...waiver,
    from: { file, line: lineOf(['waivers', index]) },
  }));
}

/** Make the error of waivers that stand in a file after so many other lines. */
export function invalidWaivers(file: string, linesBefore = 0) {
  return ({ line, column, what }: { line: number; column: number; what: string }): GoujiError => {
    const where = `${file}:${line + linesBefore}:${column}`;
    return new GoujiError('invalid-waivers', {
      zh: `${where}:豁免有误:${what}。每一条写明 rule、reason,可加 path、quote。`,
      en: `${where}: the waivers are wrong: ${what}. Each states rule and reason, and may state path and quote.`,
    });
  };
}
