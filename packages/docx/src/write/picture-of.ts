import { type Asset, safeUrl } from '@gouji/tree';
import { ImageRun } from 'docx';
import { imageSize } from 'image-size';
import type { Image, ImageReference } from 'mdast';
import type { Format } from './place.js';
import { reportMissing } from './report-missing.js';
import { reportPicture } from './report-picture.js';
import { runOptions } from './run-options.js';
import type { Run, State } from './state.js';
import { tracked } from './tracked.js';
import { xmlText } from './xml/xml-text.js';

/** Twentieths of a point in a pixel, of which 96 are an inch. */
const pixel = 15;

const kinds = ['png', 'jpg', 'gif', 'bmp'] as const;

/**
 * Write a picture that the document carries, no larger than its place. One of the web is not
 * fetched, and one in a format that Word may not show is not carried, which is said: their text
 * alternative stands for them, as a link where there is an address.
 */
export function pictureOf(
  state: State,
  node: Image | ImageReference,
  url: string,
  format: Format,
): Run[] {
  const alt = node.alt ?? '';
  const asset = url.startsWith('asset:') ? state.assets.get(url.slice(6)) : undefined;
  const picture = asset && measure(asset);
  if (asset && !picture) reportPicture(state, asset, alt);
  if (!asset && url.startsWith('asset:')) reportMissing(state, url.slice(6), alt);
  if (!picture) return alternative(state, alt, url, format);
  const { width, height } = fit(picture, format.place.width, state.layout.height * 0.9);
  const id = String(state.next('drawing'));
  const altText = { id, name: `Picture ${id}`, description: xmlText(alt), title: '' };
  const run = new ImageRun({
    type: picture.type,
    data: asset.bytes,
    transformation: { width, height },
    altText,
    run: runOptions(format),
  });
  return tracked(state, format, [run]);
}

interface Picture {
  type: (typeof kinds)[number];
  width: number;
  height: number;
}

/** Read kind and size from the bytes, whatever the source says they are. */
function measure({ bytes }: Asset): Picture | undefined {
  try {
    const { type, width, height } = imageSize(bytes);
    const kind = kinds.find((one) => one === type);
    return kind && width > 0 && height > 0 ? { type: kind, width, height } : undefined;
  } catch {
    return undefined;
  }
}

function fit({ width, height }: Picture, widest: number, highest: number) {
  const scale = Math.min(1, widest / (width * pixel), highest / (height * pixel));
  const scaled = (length: number) => Math.max(1, Math.round(length * scale));
  return { width: scaled(width), height: scaled(height) };
}

function alternative(state: State, alt: string, url: string, format: Format): Run[] {
  const web = /^https?:/i.test(safeUrl(url) ?? '');
  const value = alt.trim() !== '' ? alt : web ? url : '';
  if (value === '') return [];
  const text = { type: 'text' as const, value };
  const node = web ? { type: 'link' as const, url, children: [text] } : text;
  return state.phrasing([node], format);
}
