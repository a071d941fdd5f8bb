import { data } from '../generated/pages.js';

/** A page tag, `<meta name content>`, that a page template wants filled. */
export interface MetaTag {
  name: string;
  /** Without it the page is not complete: the problem `missing-site-fact`. */
  needed?: boolean | undefined;
  /** What the document says of itself that may fill it where configuration does not. */
  from?: 'title' | 'agency' | 'keywords' | 'description' | undefined;
  /** What fills it otherwise. */
  value?: string | undefined;
  /** A regular expression that the whole value has to match. */
  pattern?: string | undefined;
}

/** A page template: data only, filled by `toPage` of `@gouji/html`. */
export interface PageTemplate {
  /** Id, by which `--page` asks for it. */
  id: string;
  name: { zh: string; en: string };
  description: { zh: string; en: string };
  /**
   * The page, with slots in double braces: `language`, `title`, `meta` (the page tags), `style`
   * (inside `<style>`) and `article`. Each may stand any number of times.
   */
  html: string;
  css: string;
  /** The page tags that it wants, in order. */
  meta?: readonly MetaTag[] | undefined;
}

/** The page templates that gouji ships, by id. */
export const pages = data as Record<string, PageTemplate>;
