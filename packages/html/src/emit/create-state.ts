import { collectFootnotes, type Language, type SourceData, textOf, visit } from '@gouji/tree';
import type { Element, ElementContent, Properties } from 'hast';
import type { Data, Definition, Heading, Node, Nodes, Root } from 'mdast';
import { createSlugger, idPrefix } from './slug.js';
import { spreadLines } from './spread-lines.js';
import type { Handlers, State } from './state.js';

/** What a run is set to. */
interface Settings {
  language: Language;
  furniture: boolean;
  handlers: Readonly<Handlers>;
}

/** Make what the handlers of one run share. */
export function createState(tree: Root, settings: Settings): State {
  const definitions = collectDefinitions(tree);
  const slug = createSlugger();
  const { ids, targets } = assignIds(tree, slug);

  const state: State = {
    language: settings.language,
    furniture: settings.furniture,
    footnotes: collectFootnotes(tree),
    markers: new Map(),
    tables: 0,
    nesting: 0,
    one(node, parent) {
      const handle = Object.hasOwn(settings.handlers, node.type)
        ? settings.handlers[node.type]
        : undefined;
      const result = handle ? handle(state, node, parent) : unknown(state, node);
      const list = result === undefined ? [] : Array.isArray(result) ? result : [result];
      return applyData(node, list);
    },
    all(parent) {
      return parent.children.flatMap((child) => state.one(child, parent));
    },
    flow(parent) {
      return spreadLines(state.all(parent));
    },
    patch(from, to) {
      if (from.position) to.position = from.position;
      return to;
    },
    idOf(heading) {
      return ids.get(heading) ?? slug(textWithoutNumber(heading));
    },
    anchorOf(node) {
      return ids.get(node);
    },
    target(id) {
      return idPrefix + (targets.get(bare(id)) ?? bare(id));
    },
    definition(identifier) {
      return definitions.get(identifier.toUpperCase());
    },
  };
  return state;
}

/** A node type that nobody knows shows what it holds. */
function unknown(state: State, node: Nodes): ElementContent[] {
  if ('children' in node) return state.all(node);
  return 'value' in node ? [{ type: 'text', value: String(node.value) }] : [];
}

/** Honour the fields by which remark plugins shape hast: `hName`, `hProperties`, `hChildren`. */
function applyData(node: Node, list: ElementContent[]): ElementContent[] {
  const data = node.data as HastData | undefined;
  if (!data?.hName && !data?.hProperties && !data?.hChildren) return list;
  const first = list.find((item): item is Element => item.type === 'element');
  const to: Element = first ?? {
    type: 'element',
    tagName: data.hName ?? 'span',
    properties: {},
    children: list,
  };
  if (data.hName) to.tagName = data.hName;
  if (data.hProperties) Object.assign(to.properties, data.hProperties);
  if (data.hChildren) to.children = data.hChildren;
  return first ? list : [to];
}

interface HastData extends Data, SourceData {
  hName?: string;
  hProperties?: Properties;
  hChildren?: ElementContent[];
}

function collectDefinitions(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree, (node) => {
    if (node.type !== 'definition') return;
    const key = node.identifier.toUpperCase();
    if (!definitions.has(key)) definitions.set(key, node);
  });
  return definitions;
}

/** What carries an id gets it before the headings without one can take it. */
function assignIds(tree: Root, slug: (text: string) => string) {
  const ids = new Map<Node, string>();
  const targets = new Map<string, string>();
  visit(tree, (node) => {
    const carries =
      node.type === 'heading' || node.type === 'paragraph' || node.type === 'dataCaption';
    if (!carries || !node.data?.id) return;
    const own = bare(node.data.id);
    const id = slug(own);
    ids.set(node, id);
    if (!targets.has(own)) targets.set(own, id);
  });
  return { ids, targets };
}

function bare(id: string): string {
  return id.startsWith(idPrefix) ? id.slice(idPrefix.length) : id;
}

function textWithoutNumber(heading: Heading): string {
  return heading.children.map((child) => textOf(child)).join('');
}
