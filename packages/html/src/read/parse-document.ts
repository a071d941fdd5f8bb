import { GoujiError } from '@gouji/tree';
import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { VFile } from 'vfile';

type Node = DefaultTreeAdapterTypes.Node;

/**
 * Parse HTML to hast with positions.
 *
 * @throws GoujiError `limit-exceeded` where elements nest too deep
 */
export function parseDocument(text: string, maxDepth: number): Root {
  const document = parse(text, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: guardDepth(maxDepth),
  });
  if (depthOf(document, maxDepth) > maxDepth) throw tooDeep(maxDepth);
  return fromParse5(document, { file: new VFile(text) }) as Root;
}

/** Stop while the tree grows, before the parser's own searches become slow. */
function guardDepth(maxDepth: number): typeof defaultTreeAdapter {
  const depths = new WeakMap<object, number>();
  return {
    ...defaultTreeAdapter,
    appendChild(parent, child) {
      const depth = (depths.get(parent) ?? 0) + 1;
      if (depth > maxDepth) throw tooDeep(maxDepth);
      depths.set(child, depth);
      defaultTreeAdapter.appendChild(parent, child);
    },
  };
}

/** Measure the finished tree, for the parser moves subtrees. */
function depthOf(document: Node, limit: number): number {
  let level: Node[] = [document];
  let depth = 0;
  while (level.length > 0 && depth <= limit + 1) {
    level = level.flatMap((node): Node[] => {
      if ('content' in node) return [node.content];
      return 'childNodes' in node ? node.childNodes : [];
    });
    depth++;
  }
  return depth - 2;
}

function tooDeep(limit: number): GoujiError {
  return new GoujiError('limit-exceeded', {
    zh: `网页元素嵌套超过 ${limit} 层,已停止;请检查文件是否有未闭合的标签,或用 maxDepth 提高上限。`,
    en: `Unexpected nesting of more than ${limit} elements, expected less; look for unclosed tags or raise maxDepth.`,
  });
}
