import type { Anchor, Story } from './story/story.js';

/** Give the node of each bookmark that a link points at an id, and let its links point at that. */
export function linkBookmarks(stories: readonly Story[]): void {
  if (stories.every(({ anchors }) => anchors.length === 0)) return;
  const nodes = new Map<string, Anchor>();
  for (const { bookmarks, captioned } of stories) {
    for (const [name, node] of bookmarks) {
      if (!nodes.has(name)) nodes.set(name, captioned.get(node) ?? node);
    }
  }
  const ids = new Map<Anchor, string>();
  for (const { anchors } of stories) {
    for (const link of anchors) {
      if (!link.url.startsWith('#')) continue;
      const name = link.url.slice(1);
      const node = nodes.get(name);
      if (!node) continue;
      const id = ids.get(node) ?? name;
      ids.set(node, id);
      node.data = { ...node.data, id } as typeof node.data;
      link.url = `#${id}`;
    }
  }
}
