import type { Mess } from '../../style.js';

const spam = ['范文网', '(点击下载)', '【精品】', 'www.example.com', '更多范文请关注本站'];

/** A mirror site put words of its own into sentences, and a foreword before the title. */
export const mirrorSite: Mess = {
  kind: 'document',
  name: 'mirror-site',
  says: ['spam words inside sentences on mirror sites'],
  apply({ sheet, random, form }) {
    if (form.definition.language !== 'zh') return false;
    const blocks = sheet.sections.flatMap((section) => [...section.blocks, ...section.after]);
    for (const block of blocks) {
      const at = random.int(0, block.text.length);
      if (/\d/.test(block.text.slice(Math.max(0, at - 1), at + 1)) || /^\d+$/.test(block.text))
        continue;
      block.text = block.text.slice(0, at) + random.pick(spam) + block.text.slice(at);
    }
    sheet.preamble.unshift(
      '前言:本站为你精心整理了有关范文,希望能为你的创作提供参考价值,欢迎咨询。',
    );
    return true;
  },
};
