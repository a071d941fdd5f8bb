import { BuilderElement, type XmlComponent } from 'docx';
import type { Format } from './place.js';
import type { Run, State } from './state.js';
import { xmlText } from './xml/xml-text.js';

/** Mark runs as inserted or deleted by a tracked change (ECMA-376 Part 1, 17.13.5), if they are. */
export function tracked(state: State, { change }: Format, runs: Run[]): Run[] {
  if (!change || runs.length === 0) return runs;
  const element = new BuilderElement({
    name: change.kind === 'insertion' ? 'w:ins' : 'w:del',
    attributes: {
      id: { key: 'w:id', value: state.next('change') },
      author: { key: 'w:author', value: xmlText(change.author ?? '') },
      date: { key: 'w:date', value: change.date as string },
    },
    children: runs as XmlComponent[],
  });
  return [element as unknown as Run];
}
