import { z } from 'zod';

const localized = z.strictObject({ zh: z.string(), en: z.string() });

/** A number with its unit; `char` is a character of the paragraph, `line` a line of the grid. */
const length = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?(?:mm|cm|in|pt|char|line)$/, 'a length such as 16pt, 37mm or 2char');
const fixed = z
  .string()
  .regex(/^\d+(?:\.\d+)?(?:mm|cm|in|pt)$/, 'a length such as 16pt or 37mm, of no sign');
const side = z.enum(['left', 'center', 'right']);

const names = z.array(z.string().min(1)).min(1);

/** Fonts for Chinese and for Latin text: the first name, and others that may stand in for it. */
const font = z.strictObject({
  eastAsia: names,
  latin: names,
  serif: z.boolean().optional(),
  fixed: z.boolean().optional(),
});

const paragraph = z.strictObject({
  font: z.string().optional(),
  size: fixed.optional(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  color: z
    .string()
    .regex(/^[\da-f]{6}$/i, 'six hexadecimal figures')
    .optional(),
  align: z.enum(['left', 'center', 'right', 'justify']).optional(),
  firstLine: length.optional(),
  hanging: length.optional(),
  left: length.optional(),
  right: length.optional(),
  /** A length is the exact pitch of lines, a number a multiple of the font's own. */
  line: z.union([length, z.number().positive()]).optional(),
  before: length.optional(),
  after: length.optional(),
  keepNext: z.boolean().optional(),
  widowControl: z.boolean().optional(),
  /** Lines do not stand on the grid of the page. */
  offGrid: z.boolean().optional(),
});

/** What stands for what: a paragraph style for each use that the writer knows. */
const styles = z.strictObject({
  normal: paragraph.extend({ font: z.string(), size: fixed }),
  body: paragraph,
  title: paragraph,
  heading1: paragraph,
  heading2: paragraph,
  heading3: paragraph,
  heading4: paragraph,
  heading5: paragraph,
  heading6: paragraph,
  item: paragraph,
  quote: paragraph,
  code: paragraph,
  figure: paragraph,
  caption: paragraph,
  cell: paragraph,
  cellHead: paragraph,
  cellSection: paragraph,
  cellNumber: paragraph,
  note: paragraph,
  comment: paragraph,
  attachment: paragraph,
  attachmentItem: paragraph,
  signature: paragraph,
  date: paragraph,
  header: paragraph,
  footer: paragraph,
  furniture: paragraph,
});

/** How a Word document looks, as `templates/word/<id>.yaml` holds it. */
export const wordStyleSchema = z.strictObject({
  id: z.string().optional(),
  name: localized,
  description: localized.optional(),
  /** Language of the text, as a tag (BCP 47). */
  language: z.string(),
  page: z.strictObject({
    width: fixed,
    height: fixed,
    top: fixed,
    right: fixed,
    bottom: fixed,
    left: fixed,
    header: fixed,
    footer: fixed,
  }),
  /** Lines and characters of a page; what is left out is free. */
  grid: z
    .strictObject({ lines: z.int().positive(), characters: z.int().positive(), pitch: fixed })
    .optional(),
  /** Where the page number stands, on odd and, if otherwise, on even pages, and what is around it. */
  pageNumber: z
    .strictObject({
      before: z.string().optional(),
      after: z.string().optional(),
      odd: side,
      even: side.optional(),
      inset: length.optional(),
    })
    .optional(),
  fonts: z.record(z.string(), font),
  styles,
  list: z.strictObject({
    /** How far each level stands in. */
    step: length,
    bullets: z.array(z.string().min(1)).min(1),
    /** The mark stands out before the text. */
    hanging: z.boolean(),
  }),
  table: z.strictObject({
    /** Sizes of text; the first in which the columns fit the page is taken. */
    sizes: z.array(fixed).min(1),
    /** The smallest size that is taken for no more than to keep a table on one page. */
    legible: fixed,
    width: z.enum(['full', 'content']),
    border: fixed,
    padding: z.strictObject({ side: fixed, top: fixed }),
    /** Space between a table and what follows. */
    gap: fixed,
  }),
});

export type WordStyle = z.infer<typeof wordStyleSchema>;
/** The same as people write it. */
export type WordStyleInput = z.input<typeof wordStyleSchema>;
export type ParagraphStyle = z.infer<typeof paragraph>;
/** A use of paragraphs that has a style. */
export type Use = keyof WordStyle['styles'];
