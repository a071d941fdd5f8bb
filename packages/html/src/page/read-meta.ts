import type { MetaTag } from '@gouji/templates/pages';
import { closest, GoujiError, type Problem, type Report } from '@gouji/tree';

/** What a site states of itself and of a page, by the name of the tag: `SiteName`, `PubDate` …. */
export type SiteFacts = Readonly<Record<string, string>>;

/** The tags of a page, and a problem for each that is needed and missing. */
export interface PageMeta {
  tags: Array<{ name: string; content: string }>;
  problems: Problem[];
  /** What the page is called: the title that it prints, else what the site calls it. */
  title?: string | undefined;
}

/** What a document says of itself, by which a template fills a tag that configuration leaves out. */
export interface StatedFacts {
  /** The title that it prints. */
  title?: string | undefined;
  /** What it calls itself where it prints no title. */
  unprinted?: string | undefined;
  report?: Pick<Report, 'agency' | 'year'> | undefined;
  /** Page tags of a page that the document came from. */
  properties?: Readonly<Record<string, string>> | undefined;
  /** The paragraphs of its text. */
  paragraphs: readonly string[];
}

/**
 * Fill the tags of a page template: from configuration, else from a page that the document came
 * from, else from what the document says of itself; never from anything else. The title is the one
 * that the document prints: the configuration of a site holds for many documents.
 *
 * @throws GoujiError `usage` for a fact that no tag asks for
 */
export function readMeta(
  wanted: readonly MetaTag[],
  site: SiteFacts,
  stated: StatedFacts,
): PageMeta {
  const names = wanted.map(({ name }) => name);
  const unknown = Object.keys(site).find((name) => !names.includes(name));
  if (unknown !== undefined && wanted.length > 0) throw unknownFact(unknown, names);
  const facts = { ...stated, title: titleOf(wanted, site, stated) };
  const meta: PageMeta = { tags: [], problems: [], title: facts.title };
  for (const tag of wanted) {
    const { name, needed, from } = tag;
    const given = from === 'title' ? undefined : site[name];
    const content = (given ?? ownFact(tag, facts) ?? tag.value)?.trim();
    if (content && fits(content, tag)) meta.tags.push({ name, content });
    else if (needed || content) meta.problems.push(missing(tag, content));
  }
  return meta;
}

function titleOf(
  wanted: readonly MetaTag[],
  site: SiteFacts,
  { title, unprinted }: StatedFacts,
): string | undefined {
  const tag = wanted.find(({ from }) => from === 'title');
  return title || (tag && site[tag.name]?.trim()) || unprinted || undefined;
}

function unknownFact(name: string, names: readonly string[]): GoujiError {
  const near = closest(name, names);
  const known = names.join(', ');
  return new GoujiError('usage', {
    zh: `站点配置中的“${name}”不是这个网页模板的页面标签${near ? `;是否应为 ${near}?` : `;可用的有:${known}。`}`,
    en: `Unexpected site fact ${name}, expected one of ${known}${near ? `; did you mean ${near}?` : '.'}`,
  });
}

function ownFact(
  { name, from }: MetaTag,
  { title, report, properties, paragraphs }: StatedFacts,
): string | undefined {
  const before = properties?.[name];
  if (before !== undefined) return before;
  switch (from) {
    case 'title':
      return title;
    case 'agency':
      return report?.agency ?? undefined;
    case 'keywords':
      return keywords(title, report);
    case 'description':
      return description(paragraphs);
    default:
      return undefined;
  }
}

function keywords(title: string | undefined, report: StatedFacts['report']): string | undefined {
  const year = report?.year == null ? undefined : String(report.year);
  return [report?.agency, year, title].filter(Boolean).join(',') || undefined;
}

/** The first words of the text, cut at the end of a sentence where one ends in time. */
function description(paragraphs: readonly string[]): string | undefined {
  const paragraph = paragraphs.find((text) => text.trim().length >= shortest);
  const text = paragraph?.replace(/\s+/gu, ' ').trim();
  if (text === undefined || text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const end = Math.max(...['。', ';', '. '].map((mark) => cut.lastIndexOf(mark)));
  return end >= shortest ? cut.slice(0, end + 1).trim() : `${cut}…`;
}

/** A date or a name alone describes nothing. */
const shortest = 20;
const longest = 160;

function fits(content: string, { pattern }: MetaTag): boolean {
  return pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(content);
}

function missing({ name, pattern }: MetaTag, content: string | undefined): Problem {
  const wrong = content !== undefined && content !== '';
  return {
    rule: 'missing-site-fact',
    severity: 'error',
    message: wrong
      ? {
          zh: `页面标签 ${name} 的值“${content}”格式不对,没有写入页面;应符合 ${pattern}。请在站点配置中改正。`,
          en: `Unexpected value "${content}" for the page tag ${name}, expected ${pattern}: the tag is left out. Correct it in the site configuration.`,
        }
      : {
          zh: `缺少页面标签 ${name},没有写入页面。请在站点配置中写明 ${name}。`,
          en: `The page tag ${name} is missing and is left out of the page. State ${name} in the site configuration.`,
        },
    expected: name,
    actual: wrong ? content : null,
  };
}
