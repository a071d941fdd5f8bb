import type { Example } from './example.js';

/**
 * Refuse two examples with the same input and the same options: one of them shows nothing.
 *
 * @throws Error that names both
 */
export function refuseDuplicates(examples: readonly Example[]): void {
  const known = new Map<string, string>();
  for (const { name, input, options } of examples) {
    const key = `${Buffer.from(input.bytes).toString('base64')} ${JSON.stringify(options ?? null)}`;
    const first = known.get(key);
    if (first !== undefined) {
      throw new Error(
        `The examples ${first} and ${name} have the same input and options; remove one of them`,
      );
    }
    known.set(key, name);
  }
}
