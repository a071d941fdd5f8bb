/** What is measured: each job goes the whole way from the bytes of a DOCX. */
import { strFromU8, unzipSync } from 'fflate';

/** Name of each job, in the order of the table; `peer` and `pass` are what the others are held against. */
export const jobNames = {
  floor: 'floor: inflate + decode',
  pass: 'pass: fflate + saxes, nothing made',
  tree: 'gouji DOCX → tree',
  emit: 'gouji DOCX → tree → HTML',
  convert: 'gouji DOCX → HTML, tables matched, checked',
  mammoth: 'mammoth DOCX → HTML',
  htmlFloor: 'floor: hast → HTML by hast-util-to-html',
  html: 'gouji tree → HTML',
  yamlFloor: 'floor: Markdown and YAML by their libraries',
  yaml: 'gouji report → YAML',
  wordFloor: 'floor: tree → DOCX by docx, unstyled',
  word: 'gouji tree → DOCX',
};

/** Load what a job needs, and nothing else, and give the job. */
export async function loadJob(name) {
  return loaders[name]();
}

const loaders = {
  floor: () => (bytes) => {
    let length = 0;
    for (const xml of xmlParts(bytes)) length += xml.length;
    return length;
  },
  pass: async () => {
    const { SaxesParser } = await import('saxes');
    return (bytes) => {
      let events = 0;
      for (const xml of xmlParts(bytes)) {
        const parser = new SaxesParser();
        parser.on('opentag', () => events++);
        parser.on('closetag', () => events++);
        parser.on('text', () => events++);
        parser.write(xml).close();
      }
      return events;
    };
  },
  tree: async () => {
    const { fromDocx } = await built('@gouji/docx');
    return (bytes) => fromDocx(bytes);
  },
  emit: async () => {
    const { fromDocx } = await built('@gouji/docx');
    const { toHtml } = await built('@gouji/html');
    return (bytes) => toHtml(fromDocx(bytes));
  },
  convert: async () => {
    const { convert } = await built('gouji/convert');
    return async (bytes) => String(await convert(bytes, { to: 'html', name: 'report.docx' }));
  },
  mammoth: async () => {
    const { default: mammoth } = await import('mammoth');
    return async (bytes) => (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
  },
  htmlFloor: async () => {
    const { toHtml } = await import('hast-util-to-html');
    const { toHast } = await built('@gouji/html');
    const treeOf = await reader();
    const hastOf = remember((bytes) => toHast(treeOf(bytes)));
    return (bytes) => toHtml(hastOf(bytes));
  },
  html: async () => {
    const { toHtml } = await built('@gouji/html');
    const treeOf = await reader();
    return (bytes) => toHtml(treeOf(bytes));
  },
  yamlFloor: async () => {
    const { parse, stringify } = await import('yaml');
    const { toMarkdown } = await import('mdast-util-to-markdown');
    const { toYaml } = await built('@gouji/yaml');
    const reportOf = await reconciler();
    const plainOf = remember(async (bytes) => parse(toYaml(await reportOf(bytes))));
    return async (bytes) => {
      const { preamble, sections } = await reportOf(bytes);
      const bodies = [preamble, ...sections.map(({ body }) => body)];
      const texts = bodies.map((body) => {
        return toMarkdown({ type: 'root', children: body.filter(isPlain) });
      });
      return stringify(await plainOf(bytes)).length + texts.join('').length;
    };
  },
  yaml: async () => {
    const { toYaml } = await built('@gouji/yaml');
    const reportOf = await reconciler();
    return async (bytes) => toYaml(await reportOf(bytes));
  },
  wordFloor: async () => {
    const { makeUnstyled } = await import('./unstyled.mjs');
    const treeOf = await reader();
    return (bytes) => makeUnstyled(treeOf(bytes));
  },
  word: async () => {
    const { toDocx } = await built('@gouji/docx/write');
    const treeOf = await reader();
    return (bytes) => toDocx(treeOf(bytes));
  },
};

/** Load what messy text is measured with. */
export async function textJobs(quick) {
  const { convert } = await built('gouji/convert');
  const { parse, stringify } = await import('yaml');
  return { convert, parse, stringify, quick };
}

/** Read a file once; what is measured is the writing of its tree. */
async function reader() {
  const { fromDocx } = await built('@gouji/docx');
  return remember((bytes) => fromDocx(bytes));
}

/** Reconcile a file once; what is measured is the writing of its report. */
async function reconciler() {
  const { convert } = await built('gouji/convert');
  return remember(async (bytes) => {
    return (await convert(bytes, { to: 'json', name: 'report.docx' })).data.report;
  });
}

/** Make something of a file once. */
function remember(make) {
  const made = new WeakMap();
  return (bytes) => {
    if (!made.has(bytes)) made.set(bytes, make(bytes));
    return made.get(bytes);
  };
}

/** Tables are beyond the library: the floor goes without them. */
function isPlain({ type }) {
  return type === 'paragraph' || type === 'heading';
}

/** Inflate and decode the XML parts of a file, all of them. */
function xmlParts(bytes) {
  const parts = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) });
  return Object.values(parts).map((part) => strFromU8(part));
}

async function built(name) {
  try {
    return await import(name);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.error(`${name} is not built; run \`npm run build\` first.`);
    process.exit(2);
  }
}
