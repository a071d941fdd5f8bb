/**
 * Replace `include: name` (or a list of names) in any mapping by what shared/<name>.yaml holds.
 * The mapping's own keys win; lists under the same key are joined, the included ones first.
 */
export async function resolveIncludes(node, load) {
  if (Array.isArray(node)) return Promise.all(node.map((each) => resolveIncludes(each, load)));
  if (node === null || typeof node !== 'object') return node;
  const { include, ...own } = node;
  let merged = {};
  for (const name of [include ?? []].flat()) {
    merged = merge(merged, await resolveIncludes(await load(name), load));
  }
  for (const [key, value] of Object.entries(own)) own[key] = await resolveIncludes(value, load);
  return merge(merged, own);
}

function merge(base, over) {
  const merged = { ...base, ...over };
  for (const key of Object.keys(over)) {
    if (Array.isArray(base[key]) && Array.isArray(over[key]))
      merged[key] = [...base[key], ...over[key]];
  }
  return merged;
}
