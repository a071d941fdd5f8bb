import { type Asset, collectFootnotes, type Language, visit } from '@gouji/tree';
import type { Definition, Heading, Root } from 'mdast';
import { collectAnchors } from './anchors.js';
import { findClosing } from './closing.js';
import { Comments } from './comments.js';
import { findTwins } from './find-twins.js';
import { Lists } from './lists.js';
import { NoteMarks } from './note-marks.js';
import type { BlockHandlers, PhrasingHandlers, State } from './state.js';
import type { Layout } from './style/layout.js';
import { writeBlocks } from './write-blocks.js';

/** What a run is set to. */
interface Settings {
  layout: Layout;
  language: Language;
  furniture: boolean;
  blocks: Readonly<BlockHandlers>;
  phrasing: Readonly<PhrasingHandlers>;
}

/** Make what the handlers of one run share. */
export function createState(tree: Root, settings: Settings): State {
  const { layout, language, furniture } = settings;
  const { definitions, again } = surveyReferences(tree);
  const anchors = collectAnchors(tree);
  const numbers = new Map<string, number>();
  const state: State = {
    layout,
    language,
    furniture,
    footnotes: collectFootnotes(tree),
    comments: new Comments(tree),
    lists: new Lists(layout),
    noteMarks: new NoteMarks(again, anchors),
    anchors,
    assets: new Map((tree.data?.assets ?? []).map((asset): [string, Asset] => [asset.name, asset])),
    twins: findTwins(tree),
    closing: findClosing(tree),
    title: titleOf(tree),
    problems: [],
    headed: false,
    next(sequence) {
      const number = (numbers.get(sequence) ?? 0) + 1;
      numbers.set(sequence, number);
      return number;
    },
    definition(identifier) {
      return definitions.get(identifier.toUpperCase());
    },
    blocks(nodes, place) {
      return writeBlocks(state, nodes, place, (node, at) =>
        Object.hasOwn(settings.blocks, node.type)
          ? settings.blocks[node.type]!(state, node, at)
          : undefined,
      );
    },
    phrasing(nodes, format) {
      return nodes.flatMap((node) => {
        if (Object.hasOwn(settings.phrasing, node.type)) {
          return settings.phrasing[node.type]!(state, node, format);
        }
        // A node type that nobody knows shows what it holds.
        if ('children' in node) return state.phrasing(node.children, format);
        if (!('value' in node)) return [];
        return state.phrasing([{ type: 'text', value: String(node.value) }], format);
      });
    },
  };
  return state;
}

/** Find what links and pictures are defined as, and the notes that are referred to more than once. */
function surveyReferences(tree: Root) {
  const definitions = new Map<string, Definition>();
  const once = new Set<string>();
  const again = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'definition') {
      const key = node.identifier.toUpperCase();
      if (!definitions.has(key)) definitions.set(key, node);
    } else if (node.type === 'footnoteReference') {
      const key = node.identifier.toUpperCase();
      if (once.has(key)) again.add(key);
      once.add(key);
    }
  });
  return { definitions, again };
}

/** The title: the only heading of depth 1, before all others. */
function titleOf({ children }: Root): Heading | undefined {
  const headings = children.filter((node) => node.type === 'heading');
  const [first, ...others] = headings;
  if (first?.depth !== 1 || others.some((node) => node.depth === 1)) return undefined;
  return first;
}
