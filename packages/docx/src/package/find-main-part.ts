import { GoujiError } from '@gouji/tree';
import type { Package } from './package.js';
import type { ContentTypes } from './read-content-types.js';
import { readRelationships } from './read-relationships.js';

/** Find the main document part (ECMA-376 Part 1, 11.3.10), or refuse a zip that has none. */
export function findMainPart(pack: Package, typeOf: ContentTypes): string {
  const related = [...readRelationships(pack, '').values()]
    .filter(({ kind, external }) => kind === 'officeDocument' && !external)
    .map(({ target }) => target);
  const part =
    [...related, 'word/document.xml'].find((name) => pack.has(name)) ?? typed(pack, typeOf);
  if (part === undefined) {
    throw new GoujiError('unsupported-format', {
      zh: '压缩包里没有 Word 正文部件,应为 Word 文件(.docx)',
      en: 'Unexpected zip file without a main document part, expected a Word file (.docx)',
    });
  }
  const other = foreign.find(({ type }) => typeOf(part)?.includes(type));
  if (other) {
    throw new GoujiError('unsupported-format', {
      zh: `这是${other.zh},应为 Word 文件(.docx)`,
      en: `Unexpected ${other.en}, expected a Word file (.docx)`,
    });
  }
  return part;
}

/** The only part of a type that main parts have, where nothing else names the main part. */
function typed(pack: Package, typeOf: ContentTypes): string | undefined {
  const found = pack.names.filter((name) => {
    return /(?:wordprocessingml|ms-word)\..*\bmain\+xml$/i.test(typeOf(name) ?? '');
  });
  return found.length === 1 ? found[0] : undefined;
}

const foreign = [
  { type: 'spreadsheetml', zh: 'Excel 工作簿', en: 'Excel workbook' },
  { type: 'presentationml', zh: 'PowerPoint 演示文稿', en: 'PowerPoint presentation' },
  { type: 'visio', zh: 'Visio 绘图', en: 'Visio drawing' },
];
