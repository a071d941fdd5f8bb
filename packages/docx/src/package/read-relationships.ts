import type { Handlers } from '../xml/walk.js';
import type { Package } from './package.js';
import { partName } from './part-name.js';
import type { Relationship, Relationships } from './relationship.js';
import { unescapeName } from './unescape-name.js';

/** Read the relationships of a part; '' stands for the package itself. None is no error. */
export function readRelationships(pack: Package, part: string): Relationships {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const known = pack.relationships.get(part);
  if (known) return known;
  const found = new Map<string, Relationship>();
  pack.walk(name, handlers, { part, found });
  pack.relationships.set(part, found);
  return found;
}

interface State {
  part: string;
  found: Map<string, Relationship>;
}

const handlers: Handlers<State> = new Map([
  [
    'rel:Relationship',
    {
      open({ part, found }, attributes) {
        const id = attributes.get('Id');
        const target = attributes.get('Target');
        if (id === undefined || target === undefined) return;
        const external = attributes.get('TargetMode')?.toLowerCase() === 'external';
        const kind = attributes.get('Type')?.split('/').at(-1) ?? '';
        found.set(id, {
          kind,
          external,
          target: external ? target : partName(unescapeName(target), part),
        });
      },
    },
  ],
]);
