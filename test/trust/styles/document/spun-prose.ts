import type { Mess } from '../../style.js';

const synonyms: ReadonlyArray<readonly [RegExp, string]> = [
  [/坚持/gu, '保持'],
  [/推进/gu, '促进'],
  [/健全/gu, '完善'],
  [/(?:19|20)\d{2}年/gu, '年'],
];

/** Prose whose sentences were shuffled, words replaced and years removed; tables are not prose. */
export const spunProse: Mess = {
  kind: 'document',
  name: 'spun-prose',
  says: ['years and nouns removed, sentences shuffled, synonyms spun', '`①`', '`1不從事…`'],
  apply({ sheet, random, form }) {
    if (form.definition.language !== 'zh') return false;
    const spin = (text: string) => {
      const sentences = random.shuffle(text.split(/(?<=[。;])/u));
      const spun = synonyms.reduce((out, [word, by]) => out.replace(word, by), sentences.join(''));
      return random.pick(['', '①', '1', '年,']) + spun;
    };
    for (const section of sheet.sections) {
      for (const block of section.blocks) {
        if (block.kind === 'paragraph' && block.text.length > 15) block.text = spin(block.text);
      }
    }
    return true;
  },
};
