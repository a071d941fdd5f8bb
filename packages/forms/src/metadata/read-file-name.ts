import type { MetadataDefinition } from '../form/definition.js';
import { plain } from '../text/plain.js';
import { agencyInTitle, endsLikeName } from './read-agency.js';
import { titleYear } from './read-years.js';
import { agencyInSpaced, isSpacedTitle } from './spaced-title.js';
import { readSpacedYears } from './spaced-years.js';

/** What the name of a file says of the report in it. */
export interface FileNameStates {
  agency: string | undefined;
  year: number | undefined;
}

/** Read a file's name as a title, where it is worded like one: 云溪县2022年…年度报告.docx. */
export function readFileName(
  name: string | null | undefined,
  words: MetadataDefinition,
): FileNameStates {
  const bare = plain(name ?? '').replace(/\.\w{1,8}$/u, '');
  if (words.yearWords) return readSpacedName(bare.replace(/[\s_+-]+/gu, ' ').trim(), words);
  const title = bare.replace(/[\s_+]+/gu, '');
  const isTitle = [...words.titleWords, ...words.subjectWords].some((word) => title.includes(word));
  if (!isTitle) return { agency: undefined, year: undefined };
  const agency = agencyInTitle(title, words);
  return {
    agency: agency && endsLikeName(agency, words) ? agency : undefined,
    year: titleYear({ text: title })?.year,
  };
}

function readSpacedName(title: string, words: MetadataDefinition): FileNameStates {
  if (!isSpacedTitle(title, words)) return { agency: undefined, year: undefined };
  return {
    agency: agencyInSpaced(title, words),
    year: readSpacedYears({ text: title }, [], words).title?.year,
  };
}
