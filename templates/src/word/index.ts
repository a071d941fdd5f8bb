import { data } from '../generated/word.js';

/** The styles of Word documents that gouji ships, by id: data, read by `@gouji/docx/write`. */
export const wordStyles = data as Readonly<Record<string, unknown>>;
