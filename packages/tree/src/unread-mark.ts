import type { Localized } from './report.js';

/**
 * The line over a table of the source that prints labels of the form and holds none of its values.
 * It is printed over the table, and read back as what it says.
 */
export const unreadMark: Localized = {
  zh: '原文中另有的表格,不作表样数据',
  en: 'Another table of the source, none of its numbers taken for the form',
};
