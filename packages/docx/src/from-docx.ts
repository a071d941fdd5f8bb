import { GoujiError, type PageFurniture, type Problem, pageFurniture } from '@gouji/tree';
import type { Root, RootContent } from 'mdast';
import { Context } from './context.js';
import { keepShapes } from './keep-shapes.js';
import { linkBookmarks } from './link-bookmarks.js';
import { readNumbering } from './numbering/read-numbering.js';
import { type DocxOptions, resolveLimits } from './options.js';
import { findMainPart } from './package/find-main-part.js';
import { Package } from './package/package.js';
import { readContentTypes } from './package/read-content-types.js';
import { readRelationships } from './package/read-relationships.js';
import { readCoreProperties } from './read-core-properties.js';
import { readReferencedNotes } from './story/read-referenced-notes.js';
import { readStory } from './story/read-story.js';
import type { Story } from './story/story.js';
import { readStyles } from './styles/read-styles.js';

/** Objects that are kept and never used (see `keepShapes`). */
const shapes: object[] = [];

/**
 * Read a Word file (.docx, .docm, .dotx) into a tree. Headers stand before the body, footers and
 * notes after it.
 *
 * @throws GoujiError for what is no Word file, is encrypted or damaged, or exceeds a limit
 */
export function fromDocx(bytes: Uint8Array, options: DocxOptions = {}): Root {
  if (shapes.length === 0) shapes.push(...keepShapes());
  const pack = new Package(bytes, resolveLimits(options.limits));
  const typeOf = readContentTypes(pack);
  const main = findMainPart(pack, typeOf);
  const partOf = relatedParts(pack, main);
  const styles = readStyles(pack, partOf('styles'));
  const numbering = readNumbering(pack, partOf('numbering'));
  const context = new Context(pack, options, typeOf, styles, numbering);

  const body = readBody(context, main);
  const furniture = readFurniture(context, body);
  const notes = readReferencedNotes(context, main, (kind) => partOf(`${kind}s`));
  if (context.commentsLeftOut > 0) {
    context.problems.push(commentsLeftOut(main, context.commentsLeftOut));
  }
  const stories = [body, ...furniture.map(({ story }) => story), ...notes.stories];
  linkBookmarks(stories);

  const ofKind = (kind: PageFurniture['kind']): RootContent[] =>
    furniture.filter(({ node }) => node.kind === kind).map(({ node }) => node);
  const children = [
    ...ofKind('header'),
    ...(body.container.children as RootContent[]),
    ...ofKind('footer'),
    ...notes.definitions,
  ];
  const properties = readCoreProperties(pack, corePart(pack));
  const root: Root = { type: 'root', children, data: { properties } };
  if (context.assets.length > 0) root.data!.assets = context.assets;
  const problems = pack.problems.list();
  if (problems.length > 0) root.data!.problems = problems;
  return root;
}

type PartOf = (kind: string) => string | undefined;

/** Find the parts that the main part names; a file without such names keeps them beside it. */
function relatedParts(pack: Package, main: string): PartOf {
  const relationships = [...readRelationships(pack, main).values()];
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  return (kind) =>
    relationships.find((related) => related.kind === kind && !related.external)?.target ??
    [`${folder}${kind}.xml`].find((name) => pack.has(name));
}

function readBody(context: Context, main: string): Story {
  const body = readStory(context, main, { needed: true });
  if (body?.root === 'w:document') return body;
  throw new GoujiError('unsupported-format', {
    zh: `${main} 不是 Word 正文,应为 Word 文件(.docx)`,
    en: `Unexpected content in ${main}, expected a Word document; check that the file is a .docx`,
  });
}

function readFurniture(
  context: Context,
  body: Story,
): Array<{ node: PageFurniture; story: Story }> {
  return [...body.furniture].flatMap(([part, kind]) => {
    const story = readStory(context, part);
    if (!story || story.container.children.length === 0) return [];
    const node = pageFurniture(kind, story.container.children);
    node.data = { source: { part } };
    return [{ node, story }];
  });
}

/** Comments are no part of the text itself; that there are some is said. */
function commentsLeftOut(part: string, count: number): Problem {
  return {
    rule: 'unread-content',
    severity: 'info',
    message: {
      zh: `有 ${count} 处批注,没有读取`,
      en: `Unexpected comments (${count}), expected none; they are left out`,
    },
    suggestion: { zh: '如需保留,请打开 comments 选项', en: 'Set the option comments to keep them' },
    place: { part },
  };
}

function corePart(pack: Package): string | undefined {
  return [...readRelationships(pack, '').values()].find(
    ({ kind, external }) => kind === 'core-properties' && !external,
  )?.target;
}
