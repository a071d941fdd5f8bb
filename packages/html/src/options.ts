import type { PageTemplate } from '@gouji/templates/pages';
import type { Asset, Language, Report } from '@gouji/tree';
import type { Root as HastRoot } from 'hast';
import type { Handlers } from './emit/state.js';
import type { SiteFacts } from './page/read-meta.js';

/** How a tree becomes HTML. */
export interface ToHtmlOptions {
  /** Language of the document and of the few words added; read from the document by default. */
  readonly language?: Language | undefined;
  /** Keep page headers, page footers, page marks and navigation. */
  readonly furniture?: boolean | undefined;
  /** Begin with a table of contents. */
  readonly contents?: boolean | undefined;
  /** Show these problems: a mark on each cell that one is about, and a list at the end. */
  readonly marks?: Pick<Report, 'problems' | 'values'> | undefined;
  /**
   * Show the pictures that the document carries: within the HTML (`embed`), or from the address
   * given for each. Without it a picture is its text alternative.
   */
  readonly assets?: 'embed' | ((asset: Asset) => string | undefined) | undefined;
  /** Handlers by node type, put over ours; their output is sanitised too. */
  readonly handlers?: Readonly<Handlers> | undefined;
  /** What stands for the tree: hast that plugins made of it. It is sanitised too. */
  readonly article?: HastRoot | undefined;
  /** Deepest nesting of the tree (default: 512, where browsers stop nesting too). */
  readonly maxDepth?: number | undefined;
}

/** How a tree becomes a page. */
export interface ToPageOptions extends ToHtmlOptions {
  /** Title of the page; the document's own by default. */
  readonly title?: string | undefined;
  /** What to call a page whose document has no title. */
  readonly name?: string | undefined;
  /** Id of a page template that comes with gouji (default: `plain`). */
  readonly page?: string | undefined;
  /** A page template of yours, as data; wins over `page`. */
  readonly template?: Pick<PageTemplate, 'html' | 'css' | 'meta'> | undefined;
  /** What the site states of itself and of this page, by the names of the template's tags. */
  readonly site?: SiteFacts | undefined;
  /** What the report says of itself, for tags that may be filled from it. */
  readonly report?: Pick<Report, 'agency' | 'year'> | undefined;
}

/** How `htmlStringify` writes. */
export interface HtmlStringifyOptions extends ToPageOptions {
  /** Write the `article` alone, to paste into a CMS. */
  readonly fragment?: boolean | undefined;
  /** Show the problems of the report that the file carries. */
  readonly markProblems?: boolean | undefined;
  /** Tells where the page of a rule stands, for `message.url`. */
  readonly ruleUrl?: ((rule: string) => string | undefined) | undefined;
}
