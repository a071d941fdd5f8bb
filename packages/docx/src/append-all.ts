/** Append items to a list, however many; as arguments of `push` they would fill the stack. */
export function appendAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
