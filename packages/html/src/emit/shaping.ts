import type { ElementContent, Properties } from 'hast';
import type { Nodes } from 'mdast';

/** The fields by which remark plugins shape hast. */
export interface Shaping {
  hName?: string;
  hProperties?: Properties;
  hChildren?: ElementContent[];
}

/** Give the fields by which a plugin shapes what becomes of a node, if it does. */
export function shapingOf(node: Nodes): Shaping | undefined {
  const data = node.data as Shaping | undefined;
  return data && (data.hName || data.hProperties || data.hChildren) ? data : undefined;
}
