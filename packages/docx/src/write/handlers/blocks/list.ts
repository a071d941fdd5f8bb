import { markerStyle, numeral } from '@gouji/tree';
import type { List, ListItem } from 'mdast';
import { deepestLevel } from '../../lists.js';
import type { Marker, Place } from '../../place.js';
import type { Block, State } from '../../state.js';

/** Write a list: counted by Word where that prints the numbers of the source, else with them as text. */
export function list(state: State, node: List, place: Place): Block[] {
  const style = markerStyle(node);
  const level = Math.min(place.steps, deepestLevel);
  const counter =
    style.kind === 'printed' ? undefined : state.lists.begin(style, level, state.twins.has(node));
  return node.children.flatMap((item, index): Block[] => {
    const marker: Marker = counter
      ? { kind: 'counted', ...counter, level }
      : { kind: 'text', text: `${printed(node, item, index)} ` };
    return state.blocks([item], { ...place, steps: place.steps + 1, item: { marker } });
  });
}

function printed(node: List, item: ListItem, index: number): string {
  if (item.data?.number) return item.data.number.printed;
  return node.ordered ? `${numeral((node.start ?? 1) + index, undefined)}.` : '•';
}
