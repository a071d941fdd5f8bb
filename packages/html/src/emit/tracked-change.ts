import type { Deletion, Insertion } from '@gouji/tree';
import { element } from './element.js';
import type { State } from './state.js';

/** Write a tracked change with its date, as far as that is a date of HTML. */
export function trackedChange(state: State, node: Insertion | Deletion, tagName: 'ins' | 'del') {
  const date = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/.exec(
    node.data?.date ?? '',
  );
  const properties = { className: ['gouji-tracked'], dateTime: date?.[0] };
  return state.patch(node, element(tagName, properties, state.all(node)));
}
