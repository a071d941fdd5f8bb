import { Converter } from 'opencc-js/cn2t';
import { mapDraft } from '../../map-draft.js';
import type { Mess } from '../../style.js';

const convert = Converter({ from: 'cn', to: 't' });
const readings: Record<string, string> = {
  現: 'xiàn',
  數: 'shù',
  開: 'kāi',
  內: 'nèi',
  處: 'chù',
  執: 'zhí',
  總: 'zǒng',
  業: 'yè',
  結: 'jié',
  關: 'guān',
  務: 'wù',
  議: 'yì',
  訴: 'sù',
  費: 'fèi',
};

/** Traditional characters, some with their reading in brackets behind. */
export const pinyin: Mess = {
  kind: 'characters',
  name: 'pinyin',
  says: ['Traditional with pinyin in brackets (`現(xiàn)行有效件數(shù)`)'],
  apply(draft) {
    const share = draft.random.pick([0.3, 1]);
    mapDraft(draft, (text) =>
      [...convert(text)]
        .map((char) =>
          readings[char] && draft.random.chance(share) ? `${char}(${readings[char]})` : char,
        )
        .join(''),
    );
    return draft.form.definition.language === 'zh';
  },
};
