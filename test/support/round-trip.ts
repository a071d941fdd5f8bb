import type { Problem, Report } from '@gouji/tree';
import { convert, type OutputFormat } from 'gouji';
import { parse } from 'yaml';

/** A format that a report goes through and comes back from. */
export type Way = Exclude<OutputFormat, 'yaml' | 'json'>;

/** Every format that a report can go through. */
export const ways: readonly Way[] = ['html', 'docx', 'md', 'txt'];

/** What the data of a report must keep on its way through another format. */
export interface Kept {
  form: string | null;
  title: string | null;
  agency: string | null;
  year: number | null;
  values: Report['values'];
  preamble: string;
  sections: Array<{ id: string; number: string | null; title: string; body: string }>;
}

/** Write a report in a format and read it back: what is kept, and the problems that are new. */
export async function roundTrip(yaml: string, way: Way): Promise<{ kept: Kept; news: Problem[] }> {
  const before = (await convert(yaml, { to: 'json', name: 'report.yaml' })).data.report!;
  const written = await convert(yaml, { to: way, name: 'report.yaml' });
  const read = await convert(written.value as Uint8Array | string, {
    to: 'yaml',
    name: `report.${way}`,
  });
  const after = read.data.report!;
  const kept = keptOf(String(read), way);
  return { kept, news: after.problems.filter((problem) => !wasThere(problem, before.problems)) };
}

/** What must be kept of a report; plain text has no bold and no links, and a mark of its own for lists. */
export function keptOf(yaml: string, way: Way): Kept {
  const { form, title, agency, year, tables, preamble, sections } = parse(yaml);
  const words = (markdown: string) => wordsOf(markdown, way);
  return {
    form,
    title,
    agency,
    year,
    values: tables,
    preamble: words(preamble),
    sections: sections.map((section: Kept['sections'][number]) => ({
      ...section,
      body: words(section.body),
    })),
  };
}

function wordsOf(markdown: string, way: Way): string {
  const lines = way === 'txt' ? markdown.replace(/^\s*[-*•] /gmu, '') : markdown;
  const words = lines.replace(/\s+/gu, '');
  return way === 'txt' ? words.replace(/\*\*|\\/gu, '') : words;
}

/** A problem at a path is not new where the path, or one above it, had a problem before. */
function wasThere({ rule, path }: Problem, before: readonly Problem[]): boolean {
  return before.some((other) => {
    if (path === undefined) return other.rule === rule;
    return other.path !== undefined && (path === other.path || path.startsWith(`${other.path}.`));
  });
}
