import { fromHtml } from '@gouji/html';
import { type Asset, GoujiError } from '@gouji/tree';
import mammoth from 'mammoth';
import type { Nodes, Root } from 'mdast';
import { checkArchive } from './check-archive.js';
import type { DocxMammothOptions } from './options.js';
import { problemOf } from './problem-of.js';
import { toReadableHtml } from './to-readable-html.js';

const defaultMaxBytes = 64 * 1024 * 1024;

/**
 * Read a Word file through mammoth: its HTML, made by your style map, is read as any HTML is, so
 * nothing active passes. Style maps inside the file are ignored and no other file is opened.
 * Nodes have no place in the source, for mammoth does not tell it.
 *
 * @throws GoujiError for what is no Word file, cannot be read or inflates beyond `maxBytes`
 */
export async function fromDocxMammoth(
  bytes: Uint8Array,
  options: DocxMammothOptions = {},
): Promise<Root> {
  checkArchive(bytes, options.maxBytes ?? defaultMaxBytes);
  const assets: Asset[] = [];
  const { value, messages } = await convert(bytes, options, assets);
  const tree = fromHtml(toReadableHtml(value));
  const taken = new Set<string>();
  tidy(tree, new Set(assets.map(({ name }) => name)), taken);
  const { problems = [], properties } = tree.data ?? {};
  const all = [...messages.map(problemOf), ...problems.map(({ place: _, ...problem }) => problem)];
  tree.data = {};
  if (properties) tree.data.properties = properties;
  if (all.length > 0) tree.data.problems = all;
  if (assets.length > 0) tree.data.assets = assets.filter(({ name }) => taken.has(name));
  return tree;
}

type Result = Awaited<ReturnType<typeof mammoth.convertToHtml>>;

async function convert(
  bytes: Uint8Array,
  { styleMap, includeDefaultStyleMap }: DocxMammothOptions,
  assets: Asset[],
): Promise<Result> {
  const images = mammoth.images.imgElement(async (image) => {
    const mediaType = image.contentType ?? 'application/octet-stream';
    const extension = /^image\/(?:x-)?([a-z\d]+)/i.exec(mediaType)?.[1]?.toLowerCase() ?? 'bin';
    const name = `mammoth-${assets.length + 1}.${extension === 'jpeg' ? 'jpg' : extension}`;
    const asset = { name, mediaType, bytes: new Uint8Array() };
    assets.push(asset);
    asset.bytes = new Uint8Array(await image.readAsArrayBuffer());
    return { src: name };
  });
  // Node's build takes `buffer`, the browser's `arrayBuffer`; both take any bytes.
  const input = { buffer: bytes, arrayBuffer: bytes };
  try {
    return await mammoth.convertToHtml(input as unknown as { arrayBuffer: ArrayBuffer }, {
      styleMap: typeof styleMap === 'string' ? styleMap : [...(styleMap ?? [])],
      includeDefaultStyleMap: includeDefaultStyleMap ?? true,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: images,
    });
  } catch (cause) {
    throw unreadable(cause);
  }
}

function unreadable(cause: unknown): GoujiError {
  const reason = (cause instanceof Error ? cause.message : String(cause)).split('\n', 1)[0];
  return new GoujiError(
    'damaged-file',
    {
      zh: `mammoth 无法读取该 Word 文件(${reason});请在 Word 中重新保存`,
      en: `Unexpected content that mammoth cannot read (${reason}), expected a Word file; save it again in Word`,
    },
    { cause },
  );
}

/** Point images at their assets and drop places, which are those of the HTML between. */
function tidy(node: Nodes, names: ReadonlySet<string>, taken: Set<string>): void {
  delete node.position;
  if (node.type === 'image' && names.has(node.url)) {
    taken.add(node.url);
    node.url = `asset:${node.url}`;
  }
  if ('children' in node) for (const child of node.children) tidy(child, names, taken);
}
