import { GoujiError } from '@gouji/tree';

/** What the slots of a page template take. */
export interface Slots {
  /** In pieces: an article may be large. */
  article: readonly string[];
  language: string;
  /** The page tags, a line each. */
  meta: string;
  style: string;
  title: string;
}

/** The template that was filled last, parted at its slots: one page is made like the one before. */
let last: { html: string; parts: string[] } | undefined;

function partsOf(html: string): string[] {
  if (!/\{\{\s*article\s*\}\}/.test(html)) throw unsound('article', 'missing');
  return html.split(/\{\{\s*([\w-]+)\s*\}\}/);
}

/** Fill the slots of a page template; what is filled in is never read for slots again. */
export function fillTemplate(html: string, slots: Slots): string {
  if (last?.html !== html) last = { html, parts: partsOf(html) };
  return last.parts
    .flatMap((part, index) => (index % 2 === 0 ? part : slotOf(slots, part)))
    .join('');
}

function slotOf(slots: Slots, name: string): string | readonly string[] {
  if (!Object.hasOwn(slots, name)) throw unsound(name, 'unknown');
  return slots[name as keyof Slots];
}

function unsound(slot: string, why: 'missing' | 'unknown'): GoujiError {
  return why === 'missing'
    ? new GoujiError('usage', {
        zh: `网页模板缺少插槽 {{${slot}}}。`,
        en: `Unexpected page template without {{${slot}}}, expected that slot.`,
      })
    : new GoujiError('usage', {
        zh: `网页模板中有未知插槽 {{${slot}}};可用的有:article、language、meta、style、title。`,
        en: `Unexpected slot {{${slot}}} in the page template, expected article, language, meta, style or title.`,
      });
}
