import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Order } from './make-document.js';

/** A style, or a form, that the engine does not yet read as it should. */
export interface KnownFault {
  /** Left out: every style. */
  style?: string;
  /** Left out: every form. */
  form?: string;
  reason: string;
}

let list: KnownFault[] | undefined;

/** Read the list of known faults, once. */
export function knownFaults(): KnownFault[] {
  list ??= parse(
    readFileSync(new URL('known-faults.yaml', import.meta.url), 'utf8'),
  ) as KnownFault[];
  return list;
}

/** The known fault that a document may fail for. */
export function faultOf({ form, styles }: Order): KnownFault | undefined {
  return knownFaults().find(
    (fault) =>
      (fault.form === undefined || fault.form === form.id) &&
      (fault.style === undefined || styles.some(({ name }) => name === fault.style)),
  );
}
