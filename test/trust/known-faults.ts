import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type FaultKind, faultKinds } from './judge.js';
import type { Order } from './make-document.js';
import type { Outcome } from './run-documents.js';

/** A style, or a form, that the engine does not yet read as it should. */
export interface KnownFault {
  /** Left out: every style. */
  style?: string;
  /** Left out: every form. */
  form?: string;
  reason: string;
  /** Promises that are broken besides those of cells that can be read: the list is short. */
  breaks?: FaultKind[];
}

/** What every fault of the list may come to: cells left open that a perfect reader fills. */
const openCells: readonly FaultKind[] = ['not read', 'null silent'];

let list: KnownFault[] | undefined;

/** Read the list of known faults, once. */
export function knownFaults(): KnownFault[] {
  list ??= parse(
    readFileSync(new URL('known-faults.yaml', import.meta.url), 'utf8'),
  ) as KnownFault[];
  return list;
}

/** The known fault that all that a document breaks comes from. */
export function faultOf({ order, verdict }: Outcome): KnownFault | undefined {
  const broken = faultKinds.filter((kind) => verdict.faults[kind].length > 0);
  return faultsIn(order).find(({ breaks = [] }) => {
    return broken.every((kind) => [...openCells, ...breaks].includes(kind));
  });
}

/** The known faults that a document may show. */
export function faultsIn({ form, styles }: Order): KnownFault[] {
  return knownFaults().filter((fault) => {
    const meets = fault.form === undefined || fault.form === form.id;
    return meets && (!fault.style || styles.some(({ name }) => name === fault.style));
  });
}
