import type { Root } from 'mdast';
import type { Language } from './report.js';
import { visit } from './visit.js';

/** The language of a document: for the words that we add, and as a tag (BCP 47). */
export interface DocumentLanguage {
  language: Language;
  tag: string;
}

/** Characters that Traditional and Simplified Chinese write differently, and that are common. */
const traditional = /[們個來時會為對開關學發經機過後還進現與實業務報書請總數體]/gu;
const simplified = /[们个来时会为对开关学发经机过后还进现与实业务报书请总数体]/gu;

/** Read the language: as asked, else as the document says, else by its characters. */
export function languageOf(tree: Root, asked?: Language): DocumentLanguage {
  const stated = tree.data?.properties?.language;
  const tag =
    stated && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(stated) ? stated : guess(sampleOf(tree));
  const language = /^zh\b/i.test(tag) ? 'zh' : 'en';
  if (asked && asked !== language) return { language: asked, tag: asked === 'zh' ? 'zh-CN' : 'en' };
  return { language, tag };
}

/** Some text of the document; trees may be deeper than a recursion is. */
function sampleOf(tree: Root): string {
  const texts: string[] = [];
  let length = 0;
  visit(tree, (node) => {
    if (!('value' in node)) return true;
    texts.push(node.value);
    length += node.value.length;
    return length <= 20_000;
  });
  return texts.join(' ');
}

function guess(text: string): string {
  const han = count(text, /\p{Script=Han}/gu);
  if (count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) * 10 > han)
    return han ? 'ja' : 'en';
  if (han === 0 || han * 8 < count(text, /\p{Script=Latin}/gu)) return 'en';
  return count(text, traditional) > count(text, simplified) ? 'zh-Hant' : 'zh-CN';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
