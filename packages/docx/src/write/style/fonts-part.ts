import { element, part, value, wordNamespace } from '../xml/element.js';
import type { WordStyle } from './word-style.js';

/** Write `word/fontTable.xml` (ECMA-376 Part 1, 17.8): which fonts may stand in for which. */
export function fontsPart({ fonts }: WordStyle): string {
  const known = new Map<string, string>();
  for (const { eastAsia, latin, serif, fixed } of Object.values(fonts)) {
    const family = fixed ? 'modern' : serif ? 'roman' : 'swiss';
    for (const [name = '', ...others] of [eastAsia, latin]) {
      if (!known.has(name)) known.set(name, font(name, others, family, fixed));
    }
  }
  return part(element('w:fonts', wordNamespace, ...known.values()));
}

/** 17.8.3.1: other names are parted by commas; character set 86 is GB 2312 (17.8.3.2). */
function font(name: string, others: string[], family: string, fixed?: boolean): string {
  return element(
    'w:font',
    { 'w:name': name },
    others.length > 0 ? value('w:altName', others.join(',')) : undefined,
    value('w:charset', /\p{Script=Han}/u.test(name) ? '86' : '00'),
    value('w:family', family),
    value('w:pitch', fixed ? 'fixed' : 'variable'),
  );
}
