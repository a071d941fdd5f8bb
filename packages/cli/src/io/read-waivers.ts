import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Waiver } from '@gouji/forms';
import { decodeText } from '@gouji/tree';
import { readInput } from './read-input.js';

/** Read the waivers of a file. */
export async function readWaivers(path: string): Promise<Waiver[]> {
  const { parseWaivers } = await import('@gouji/forms');
  return parseWaivers(decodeText(await readInput(path)).text, basename(path));
}

/**
 * Put the waivers that hold for an input together: those of its sidecar
 * (`report.docx.gouji.yaml` beside `report.docx`), those given, and those of its configuration.
 */
export async function waiversFor(
  input: string,
  given: readonly Waiver[] | undefined,
  configured: readonly Waiver[] | undefined,
): Promise<readonly Waiver[] | undefined> {
  const sidecar = `${input}.gouji.yaml`;
  const own = input === '-' || !existsSync(sidecar) ? undefined : await readWaivers(sidecar);
  if (!own && !given && !configured) return undefined;
  return [...(own ?? []), ...(given ?? []), ...(configured ?? [])];
}
