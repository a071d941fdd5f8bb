import type { Mess } from '../../style.js';

const headings = ['加强组织领导', '规范性文件', '强化监督保障', '优化平台建设', '各单位基本信息'];

/** Headings that run in to their paragraph. */
export const runInHeadings: Mess = {
  kind: 'document',
  name: 'run-in-headings',
  says: ['run-in headings `(一)加强组织领导。根据…`', '`1.规范性文件。…`'],
  apply({ sheet, random, form }) {
    if (form.definition.language !== 'zh') return false;
    for (const section of sheet.sections) {
      section.blocks = section.blocks.map((block) =>
        block.kind === 'paragraph'
          ? {
              kind: 'heading',
              level: random.pick([2, 3]),
              text: random.pick(headings),
              runIn: block.text,
            }
          : block,
      );
    }
    return true;
  },
};
