import type { Asset } from '@gouji/tree';
import type { Root } from 'mdast';
import type { ToHtmlOptions } from '../options.js';

/** Pictures that browsers show and that hold no script, as SVG may. */
const embeddable = /^image\/(?:png|jpeg|gif|webp|avif|bmp)$/u;

/** Tell where the pictures that a document carries are found from its HTML. */
export function assetUrls(
  tree: Root,
  assets: ToHtmlOptions['assets'],
): (name: string) => string | undefined {
  if (assets === undefined) return () => undefined;
  const known = new Map(tree.data?.assets?.map((asset) => [asset.name, asset]));
  return (name) => {
    const asset = known.get(name);
    if (!asset || !embeddable.test(asset.mediaType)) return undefined;
    return assets === 'embed' ? dataUrl(asset) : assets(asset);
  };
}

function dataUrl({ mediaType, bytes }: Asset): string {
  let binary = '';
  // So many arguments a call can take.
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return `data:${mediaType};base64,${btoa(binary)}`;
}
