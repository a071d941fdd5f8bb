import type { Package } from './package/package.js';
import type { ElementHandler, Handlers } from './xml/walk.js';

/** Read the core properties (ECMA-376 Part 2, 8): title, creator, dates, language. */
export function readCoreProperties(
  pack: Package,
  part: string | undefined,
): Record<string, string> {
  const state: State = { found: {}, text: '' };
  if (part !== undefined) pack.walk(part, handlers, state);
  return state.found;
}

interface State {
  found: Record<string, string>;
  text: string;
}

const property: ElementHandler<State> = {
  open(state) {
    state.text = '';
  },
  text(state, value) {
    state.text += value;
  },
  close(state, name) {
    const value = state.text.trim();
    if (value !== '') state.found[name.slice(name.indexOf(':') + 1)] = value;
  },
};

const handlers: Handlers<State> = new Map(
  [
    'dc:title',
    'dc:creator',
    'dc:subject',
    'dc:description',
    'dc:language',
    'cp:keywords',
    'cp:category',
    'cp:lastModifiedBy',
    'dcterms:created',
    'dcterms:modified',
  ].map((name) => [name, property]),
);
