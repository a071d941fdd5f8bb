import type { MetadataDefinition } from '../form/definition.js';
import { plain } from '../text/plain.js';
import { agencyInTitle, endsLikeName } from './read-agency.js';
import { titleYear } from './read-years.js';

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
  const title = plain(name ?? '')
    .replace(/\.\w{1,8}$/u, '')
    .replace(/[\s_+]+/gu, '');
  const isTitle = [...words.titleWords, ...words.subjectWords].some((word) => title.includes(word));
  if (!isTitle) return { agency: undefined, year: undefined };
  const agency = agencyInTitle(title, words);
  return {
    agency: agency && endsLikeName(agency, words) ? agency : undefined,
    year: titleYear({ text: title })?.year,
  };
}
