import { findAddresses } from './find-addresses.js';
import { findIds } from './find-ids.js';
import { findPhones } from './find-phones.js';
import type { Finding, PersonalKind } from './finding.js';

const finders = { id: findIds, phone: findPhones, address: findAddresses } as const;

/**
 * Find what is personal in a text, in its order.
 *
 * @param label what heads the text, where it is a cell of a table
 */
export function findPersonal(
  text: string,
  label: string,
  kinds: readonly PersonalKind[] = ['id', 'phone', 'address'],
): Finding[] {
  const found: Finding[] = [];
  for (const kind of ['id', 'phone', 'address'] as const) {
    if (!kinds.includes(kind)) continue;
    for (const finding of finders[kind](text, label)) {
      if (!found.some(({ start, end }) => finding.start < end && start < finding.end)) {
        found.push(finding);
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
