import type { FormFault } from './form-fault.js';
import { type FilePlace, type Located, readLocated } from './located.js';

/** A piece that forms share. */
export interface SharedPiece {
  source: string;
  file: string;
}

/** Find the piece that `include: name` in a file asks for. */
export type LoadPiece = (name: string, file: string) => SharedPiece | undefined;

/**
 * Replace `include: name` (or a list of names) in any map by what the piece holds.
 * The map's own keys win; lists under the same key are joined, the included ones first.
 */
export function includePieces(root: Located, load: LoadPiece, faults: FormFault[]): Located {
  const resolved = new Map<Located, Located>();
  return resolve(root, []);

  function resolve(node: Located, open: readonly string[]): Located {
    const known = resolved.get(node);
    if (known) return known;
    const out: Located = { ...node };
    if (open.length === 0) resolved.set(node, out);
    if (node.list) out.list = node.list.map((item) => resolve(item, open));
    if (!node.map) return out;
    out.map = new Map();
    out.keys = new Map();
    for (const { name, place } of namesOf(node)) {
      const piece = read(name, place, open);
      if (piece) mergeInto(out, piece);
    }
    const own: Located = { place: node.place, map: new Map(), keys: new Map(node.keys) };
    own.keys!.delete('include');
    for (const [key, value] of node.map) {
      if (key !== 'include') own.map!.set(key, resolve(value, open));
    }
    mergeInto(out, own);
    return out;
  }

  function read(name: string, place: FilePlace, open: readonly string[]): Located | undefined {
    const piece = load(name, place.file);
    if (!piece) {
      return refuse(place, {
        zh: `没有可以引用的“${name}”;请放一个 ${name}.yaml 在表样文件旁边或其 shared 文件夹里`,
        en: `Unexpected include \`${name}\`, expected the name of a file ${name}.yaml beside the form or in a folder shared, or of a piece that comes with gouji`,
      });
    }
    if (open.includes(piece.file)) {
      return refuse(place, {
        zh: `引用成环:${[...open, piece.file].join(' → ')}`,
        en: `Unexpected circle of includes: ${[...open, piece.file].join(' → ')}`,
      });
    }
    const located = readLocated(piece.source, piece.file, faults);
    if (located && !located.map) {
      return refuse(place, {
        zh: `${piece.file} 的内容不是映射(键: 值),不能引用`,
        en: `Unexpected include \`${name}\`, expected a file that holds a map of keys and values`,
      });
    }
    return located && resolve(located, [...open, piece.file]);
  }

  function refuse({ file, line, column }: FilePlace, message: FormFault['message']): undefined {
    faults.push({ file, line, column, message });
    return undefined;
  }
}

function namesOf({ map }: Located): Array<{ name: string; place: FilePlace }> {
  const include = map!.get('include');
  if (!include) return [];
  return (include.list ?? [include]).map(({ value, place }) => ({ name: String(value), place }));
}

function mergeInto(base: Located, over: Located): void {
  for (const [key, value] of over.map!) {
    const known = base.map!.get(key);
    const joined =
      known?.list && value.list ? { ...value, list: [...known.list, ...value.list] } : value;
    base.map!.set(key, joined);
    base.keys!.set(key, over.keys!.get(key)!);
  }
}
