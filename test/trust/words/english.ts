import type { Random } from '../random.js';

const names = ['Harbor', 'Prairie', 'Summit', 'Cedar', 'Granite', 'Meadow', 'Orchard', 'Beacon'];
const kinds = ['Department', 'Commission', 'Administration', 'Authority', 'Bureau'];

/** Make the name of an agency. */
export function agencyName(random: Random): string {
  return `${random.pick(names)} ${random.pick(kinds)}`;
}

/** Prose that states no value of any form, though it is full of figures. */
export const sentences: readonly string[] = [
  'The agency posts records proactively under section 552(a)(2) and updates its reading room.',
  'Questions may be directed to the service center at (202) 555-0123, room 1200.',
  'Staff attended training on the exemptions and on the 2016 amendments to the Act.',
  'The office keeps a single tracking system for all components and reviews it every quarter.',
  'A description of each exemption stands in part 16 of title 28 of the regulations.',
];

/** Print the sentence that states the period of the figures. */
export function periodSentence(year: number): string {
  return `This report covers fiscal year ${year}.`;
}

/** Names for rows that only a document knows. */
export const rowNames: readonly string[] = [
  'Records Office',
  'Field Service',
  'Office of the Assoc. Harbor Master',
  "Pilots' Board",
  'U.S. Tide Survey',
  'Dredging & Spoil Unit',
  'OIG',
  'Lighthouse Service (LHS)',
  'Region 7',
];

/** Words for cells that hold words. */
export const cellWords: readonly string[] = [
  'Harbor Commission',
  'Taxpayer return information',
  'Church of the Quay v. Harbor Auth., 14 F.2d 9',
  'See the note below',
];
