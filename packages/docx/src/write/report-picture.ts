import type { Asset } from '@gouji/tree';
import type { State } from './state.js';

/** Say, once for each picture, that it is not in the Word file. */
export function reportPicture(state: State, asset: Asset, alt: string): void {
  const { name } = asset;
  if (state.problems.some(({ quote }) => quote === name)) return;
  const kind = kindOf(asset);
  const words = alt.trim() === '' ? { zh: '', en: '' } : { zh: `“${alt}”`, en: ` "${alt}"` };
  state.problems.push({
    rule: 'unwritten-content',
    severity: 'warning',
    message: {
      zh: `图片${words.zh}(${name},${kind})没有放进 Word 文件,只写了它的替代文字:只能放入 PNG、JPEG、GIF 和 BMP。请另存为 PNG 后插入。`,
      en: `Unexpected picture${words.en} (${name}, ${kind}), expected PNG, JPEG, GIF or BMP: the Word file has its text alternative instead. Save it as PNG and insert it.`,
    },
    quote: name,
  });
}

/** `image/x-emf` → `EMF`. */
function kindOf({ mediaType }: Asset): string {
  return mediaType
    .replace(/^\w+\/(?:x-)?/u, '')
    .replace(/\+\w+$/u, '')
    .toUpperCase();
}
