import { element, part, value, wordNamespace } from '../xml/element.js';
import { twips } from './twips.js';
import type { WordStyle } from './word-style.js';

/** Write `word/settings.xml` (ECMA-376 Part 1, 17.15.1.78), its elements in the order of the schema. */
export function settingsPart({ language, pageNumber, styles }: WordStyle): string {
  const asian = /^(?:zh|ja|ko)\b/i.test(language);
  const separators = (name: string) =>
    element(name, {}, ...[-1, 0].map((id) => element(name.replace('Pr', ''), { 'w:id': id })));
  return part(
    element(
      'w:settings',
      wordNamespace,
      element('w:zoom', { 'w:percent': 100 }),
      element('w:bordersDoNotSurroundHeader'),
      element('w:bordersDoNotSurroundFooter'),
      value('w:defaultTabStop', twips(styles.normal.size) * 2),
      pageNumber?.even ? element('w:evenAndOddHeaders') : undefined,
      value('w:characterSpacingControl', asian ? 'compressPunctuation' : 'doNotCompress'),
      separators('w:footnotePr'),
      separators('w:endnotePr'),
      element('w:compat', {}, asian ? asianLayout : '', compatibility),
      element('w:themeFontLang', {
        'w:val': asian ? 'en-US' : language,
        'w:eastAsia': asian ? language : 'zh-CN',
      }),
      value('w:decimalSymbol', '.'),
      value('w:listSeparator', ','),
    ),
  );
}

const asianLayout = [
  'w:spaceForUL',
  'w:balanceSingleByteDoubleByteWidth',
  'w:doNotLeaveBackslashAlone',
  'w:ulTrailSpace',
  'w:useFELayout',
]
  .map((name) => element(name))
  .join('');

/** The layout of Word 2013 and newer. */
const compatibility = element('w:compatSetting', {
  'w:name': 'compatibilityMode',
  'w:uri': 'http://schemas.microsoft.com/office/word',
  'w:val': 15,
});
