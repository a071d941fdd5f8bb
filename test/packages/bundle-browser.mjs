import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/**
 * Bundle what a web page imports of gouji, as a user of Vite would.
 *
 * @param exports what the page imports, as source text
 * @param root the folder that packages are resolved from
 * @returns the chunks by file name, the first of them, what loads at once and in gzip, what loads
 *   when it is wanted, and the modules of Node that are asked for
 */
export async function bundleBrowser(exports, root = fileURLToPath(new URL('.', import.meta.url))) {
  const entry = 'virtual:entry';
  const asked = new Set();
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId(id, importer) {
          if (id === entry) return `${root}/entry.js`;
          if (/^node:|^(?:fs|path|crypto|stream|zlib|util|buffer|os)$/.test(id)) {
            asked.add(`${id} from ${importer}`);
          }
          return null;
        },
        load: (id) => (id === `${root}/entry.js` ? exports : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rollupOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
      },
    },
  });
  const chunks = new Map(
    [built].flat()[0].output.map((chunk) => [chunk.fileName, { ...chunk, code: chunk.code ?? '' }]),
  );
  const first = [...chunks.values()].find(({ isEntry }) => isEntry);
  const atOnce = withImports(first, chunks);
  const later = [...chunks.values()].filter((chunk) => !atOnce.has(chunk));
  return {
    chunks: new Map([...chunks].map(([name, { code }]) => [name, code])),
    first: first.fileName,
    ...{ size: sizeOf(atOnce), gzip: gzipOf(atOnce), later: sizeOf(later) },
    asked: [...asked],
  };
}

/** A chunk and those that it cannot run without. */
function withImports(chunk, chunks, found = new Set()) {
  if (found.has(chunk)) return found;
  found.add(chunk);
  for (const name of chunk.imports) withImports(chunks.get(name), chunks, found);
  return found;
}

function sizeOf(chunks) {
  return [...chunks].reduce((sum, { code }) => sum + Buffer.byteLength(code), 0);
}

function gzipOf(chunks) {
  return [...chunks].reduce((sum, { code }) => sum + gzipSync(code).length, 0);
}
