import type { Mess } from '../../style.js';

/** The titles of all sections stand at the beginning too: as a list of contents, or in a sentence. */
export const contents: Mess = {
  kind: 'document',
  name: 'contents',
  says: [],
  apply({ sheet, random, form }) {
    const titles = sheet.sections.map(({ number, title }) => number + title);
    if (form.definition.language !== 'zh' || titles.length < 2) return false;
    const list = random.pick([
      () => ['目录', ...titles],
      () => ['目  录', ...titles.map((title, index) => `${title}……………${index + 1}`)],
      () => [`本报告由${sheet.sections.map(({ title }) => title).join('、')}等部分组成。`],
    ])();
    sheet.preamble.unshift(...list);
    return true;
  },
};
