import type { Handlers } from '../xml/walk.js';
import type { Package } from './package.js';

/** Tells the media type of a part (ECMA-376 Part 2, 6.2.3); undefined where none is declared. */
export type ContentTypes = (part: string) => string | undefined;

/** Read `[Content_Types].xml`; a package without it has parts of no declared type. */
export function readContentTypes(pack: Package): ContentTypes {
  const name = '[Content_Types].xml';
  const state: State = { defaults: new Map(), overrides: new Map() };
  pack.walk(name, handlers, state);
  return (part) => {
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    return state.overrides.get(part.toLowerCase()) ?? state.defaults.get(extension);
  };
}

interface State {
  defaults: Map<string, string>;
  overrides: Map<string, string>;
}

const handlers: Handlers<State> = new Map([
  [
    'ct:Default',
    {
      open({ defaults }, attributes) {
        const type = attributes.get('ContentType');
        if (type) defaults.set(attributes.get('Extension')?.toLowerCase() ?? '', type);
      },
    },
  ],
  [
    'ct:Override',
    {
      open({ overrides }, attributes) {
        const type = attributes.get('ContentType');
        const part = attributes.get('PartName')?.replace(/^\//, '').toLowerCase();
        if (type && part !== undefined) overrides.set(part, type);
      },
    },
  ],
]);
