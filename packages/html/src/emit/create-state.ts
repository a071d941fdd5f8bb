import { type Language, textOf } from '@gouji/tree';
import type { Element, ElementContent } from 'hast';
import type { Heading, Node, Nodes, Parents } from 'mdast';
import type { ProblemMarks } from './problem-marks.js';
import { type Shaping, shapingOf } from './shaping.js';
import { createSlugger, idPrefix } from './slug.js';
import { spreadLines } from './spread-lines.js';
import type { Handler, Handlers, State } from './state.js';
import type { Survey } from './survey.js';

/** What a run is set to. */
interface Settings {
  language: Language;
  furniture: boolean;
  handlers: Readonly<Handlers>;
  marks: ProblemMarks | undefined;
  assetUrl: (name: string) => string | undefined;
}

/** Make what the handlers of one run share. */
export function createState(survey: Survey, settings: Settings): State {
  const { language, furniture, marks, assetUrl } = settings;
  const handlers = new Map(Object.entries(settings.handlers));
  const slug = createSlugger();
  const { ids, targets } = assignIds(survey.anchors, slug);
  const headingNamed = headingFinder(survey.headings);

  const state: State = {
    language,
    furniture,
    footnotes: survey.footnotes,
    markers: new Map(),
    loose: new Set(),
    marks,
    assetUrl,
    unwritten: new Set(),
    unlinked: new Set(),
    tables: 0,
    figures: 0,
    nesting: 0,
    one(node, parent) {
      const out: ElementContent[] = [];
      add(node, parent, run, out);
      return out;
    },
    all(parent) {
      return addAll(parent, run);
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
    fixId(heading) {
      ids.set(heading, state.idOf(heading));
    },
    anchorOf(node) {
      return ids.get(node);
    },
    target(id) {
      const stated = targets.get(bare(id));
      if (stated !== undefined) return idPrefix + stated;
      const heading = headingNamed(bare(id));
      if (!heading) return idPrefix + bare(id);
      state.fixId(heading);
      return idPrefix + state.idOf(heading);
    },
    definition(identifier) {
      return survey.definitions.get(identifier.toUpperCase());
    },
  };
  const run: Running = { state, handlers };
  return state;
}

interface Running {
  state: State;
  handlers: ReadonlyMap<string, Handler>;
}

function addAll(parent: Parents, run: Running): ElementContent[] {
  const out: ElementContent[] = [];
  for (const child of parent.children) add(child, parent, run, out);
  // An array that grows has room for many more, and most of a document's hold one or two.
  return out.length < few ? out.slice() : out;
}

const few = 8;

function add(
  node: Nodes,
  parent: Parents | undefined,
  { state, handlers }: Running,
  out: ElementContent[],
): void {
  const handle = handlers.get(node.type);
  const result = handle ? handle(state, node, parent) : unknown(state, node);
  const shaping = shapingOf(node);
  if (shaping) {
    out.push(...shape(shaping, result === undefined ? [] : [result].flat()));
  } else if (Array.isArray(result)) {
    for (const item of result) out.push(item);
  } else if (result !== undefined) {
    out.push(result);
  }
}

/** A node type that nobody knows shows what it holds. */
function unknown(state: State, node: Nodes): ElementContent[] {
  if ('children' in node) return state.all(node);
  return 'value' in node ? [{ type: 'text', value: String(node.value) }] : [];
}

/** Honour the fields by which remark plugins shape hast: `hName`, `hProperties`, `hChildren`. */
function shape(data: Shaping, list: ElementContent[]): ElementContent[] {
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

/** What carries an id gets it before the headings without one can take it. */
function assignIds(anchors: Survey['anchors'], slug: (text: string) => string) {
  const ids = new Map<Node, string>();
  const targets = new Map<string, string>();
  for (const [node, stated] of anchors) {
    const own = bare(stated);
    const id = slug(own);
    ids.set(node, id);
    if (!targets.has(own)) targets.set(own, id);
  }
  return { ids, targets };
}

/** Links name headings by their words, each tool with its own marks between them. */
function headingFinder(headings: readonly Heading[]): (id: string) => Heading | undefined {
  let named: Map<string, Heading> | undefined;
  return (id) => {
    if (!named) {
      named = new Map();
      for (const heading of headings) {
        const words = lettersOf(textWithoutNumber(heading));
        if (words !== '' && !named.has(words)) named.set(words, heading);
      }
    }
    return named.get(lettersOf(id));
  };
}

function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

function bare(id: string): string {
  return id.startsWith(idPrefix) ? id.slice(idPrefix.length) : id;
}

function textWithoutNumber(heading: Heading): string {
  return heading.children.map((child) => textOf(child)).join('');
}
