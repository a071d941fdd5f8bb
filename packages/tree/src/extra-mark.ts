import type { Localized } from './report.js';

/**
 * The first row of the table that shows what the source prints and its form does not know. It is
 * printed behind the official table, and read back as what it says.
 */
export const extraMark: Localized = {
  zh: '原文中另有、表样之外的内容',
  en: 'Also in the source, outside the form',
};
