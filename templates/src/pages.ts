import { data } from './generated/pages.js';

/** A page template: data only, filled by `toPage` of `@gouji/html`. */
export interface PageTemplate {
  /** Id, by which `--page` asks for it. */
  id: string;
  name: { zh: string; en: string };
  description: { zh: string; en: string };
  /**
   * The page, with slots in double braces: `language`, `title`, `style` (inside `<style>`) and
   * `article`. Each may stand any number of times.
   */
  html: string;
  css: string;
}

/** The page templates that gouji ships, by id. */
export const pages = data as Record<string, PageTemplate>;
