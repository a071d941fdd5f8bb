import type { Story } from './story/story.js';

/** Give the node of each bookmark that a link points at an id, and let its links point at that. */
export function linkBookmarks(stories: readonly Story[]): void {
  const ids = new Map<object, string>();
  for (const { anchors } of stories) {
    for (const link of anchors) {
      if (!link.url.startsWith('#')) continue;
      const name = link.url.slice(1);
      const node = stories.map(({ bookmarks }) => bookmarks.get(name)).find(Boolean);
      if (!node) continue;
      const id = ids.get(node) ?? name;
      ids.set(node, id);
      node.data = { ...node.data, id } as typeof node.data;
      link.url = `#${id}`;
    }
  }
}
