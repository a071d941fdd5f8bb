import type { List, ListItem } from 'mdast';
import type { Context } from '../context.js';
import { toInteger } from '../to-integer.js';
import type { ElementHandler, Handlers } from '../xml/walk.js';

/** How deep the lists are nested; what hangs deeper follows at the end. */
const deepest = 8;

/** One shape of a diagram. */
interface Point {
  paragraphs: string[];
  children: Array<{ id: string; order: number }>;
}

/**
 * Read the text of a diagram (SmartArt; ECMA-376 Part 1, 21.4) as a list, nested as its data model
 * is. Undefined where it holds no text.
 */
export function readDiagram(context: Context, part: string): List | undefined {
  const state = new State();
  context.pack.walk(part, handlers, state);
  const seen = new Set<string>();
  const itemsOf = (ids: string[], depth: number): ListItem[] =>
    ids.flatMap((id) => {
      const point = state.points.get(id);
      if (!point || seen.has(id)) return [];
      seen.add(id);
      const below = point.children.toSorted((a, b) => a.order - b.order).map((child) => child.id);
      const items = depth < deepest ? itemsOf(below, depth + 1) : [];
      const children: ListItem['children'] = point.paragraphs
        .filter((text) => text.trim() !== '')
        .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
      if (children.length === 0) return items;
      if (items.length > 0) children.push(listOf(items));
      return [{ type: 'listItem', spread: false, children }];
    });
  const items = [...itemsOf(state.roots, 0), ...itemsOf([...state.points.keys()], 0)];
  return items.length > 0 ? listOf(items) : undefined;
}

function listOf(children: ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children };
}

class State {
  readonly points = new Map<string, Point>();
  readonly roots: string[] = [];
  point: Point | undefined;

  pointOf(id: string): Point {
    let point = this.points.get(id);
    if (!point) {
      point = { paragraphs: [], children: [] };
      this.points.set(id, point);
    }
    return point;
  }
}

const handlers: Handlers<State> = new Map<string, ElementHandler<State>>([
  [
    'dgm:pt',
    {
      open(state, attributes) {
        const id = attributes.get('modelId') ?? '';
        if (attributes.get('type') === 'doc') state.roots.push(id);
        state.point = state.pointOf(id);
      },
      close(state) {
        state.point = undefined;
      },
    },
  ],
  [
    'dgm:cxn',
    {
      open(state, attributes) {
        if ((attributes.get('type') ?? 'parOf') !== 'parOf') return;
        const order = toInteger(attributes.get('srcOrd')) ?? 0;
        const id = attributes.get('destId') ?? '';
        state.pointOf(attributes.get('srcId') ?? '').children.push({ id, order });
      },
    },
  ],
  [
    'a:p',
    {
      open({ point }) {
        point?.paragraphs.push('');
      },
    },
  ],
  [
    'a:t',
    {
      text({ point }, value) {
        if (point && point.paragraphs.length > 0) {
          point.paragraphs[point.paragraphs.length - 1] += value;
        }
      },
    },
  ],
]);
