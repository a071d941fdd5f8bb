/** Write `src/generated/*.ts` from the YAML, HTML and CSS beside this file, so that the data needs no file system. */
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { resolveIncludes } from './resolve-includes.mjs';

const here = new URL('./', import.meta.url);

export async function generateTemplates() {
  const out = new URL('src/generated/', here);
  await mkdir(out, { recursive: true });
  const forms = {};
  for (const id of (await readdir(new URL('forms/', here))).sort()) {
    forms[id] = await resolveIncludes(await readYaml(`forms/${id}/form.yaml`), (name) =>
      readYaml(`shared/${name}.yaml`),
    );
  }
  await write(new URL('forms.ts', out), forms);
  await write(new URL('pieces.ts', out), await readPieces());
  const rules = await readRules();
  const base = await readPageBase(new URL('pages/', here));
  const pages = await readPages(new URL('pages/', here), base);
  const wordStyles = await readStyles(new URL('word/', here));
  const ids = {
    pages: Object.keys(pages),
    rules: rules.map(({ id }) => id),
    wordStyles: Object.keys(wordStyles),
  };
  await write(new URL('rules.ts', out), rules);
  await write(new URL('pages.ts', out), pages);
  await write(new URL('page-base.ts', out), base);
  await write(new URL('word.ts', out), wordStyles);
  await write(new URL('ids.ts', out), ids);
}

async function readYaml(path) {
  return parse(await readFile(new URL(path, here), 'utf8'));
}

/** Read the pieces that forms share, as text: who includes one in a form of their own is told of it by line. */
async function readPieces() {
  const pieces = {};
  for (const file of (await readdir(new URL('shared/', here))).sort()) {
    const text = await readFile(new URL(`shared/${file}`, here), 'utf8');
    pieces[file.replace(/\.yaml$/u, '')] = text;
  }
  return pieces;
}

/** Read what is said of each rule. */
async function readRules() {
  const files = (await readdir(new URL('rules/', here))).sort();
  return Promise.all(files.map((file) => readYaml(`rules/${file}`)));
}

/**
 * Read the page templates: a folder each, of page.yaml, page.css, which comes after base.css, and
 * page.html where it is not base.html.
 */
async function readPages(folder, base) {
  const entries = await readdir(folder, { withFileTypes: true });
  const ids = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const read = (path) => readFile(new URL(path, folder), 'utf8');
  const pages = {};
  for (const id of ids.sort()) {
    const html = await read(`${id}/page.html`).catch(() => base.html);
    const css = `${base.css}\n${await read(`${id}/page.css`)}`;
    const manifest = parse(await read(`${id}/page.yaml`));
    // A page without tags of its own has no line for them.
    pages[id] = {
      id,
      ...manifest,
      html: manifest.meta ? html : html.replace('{{meta}}\n', ''),
      css,
    };
  }
  return pages;
}

/** Read what pages share. */
async function readPageBase(folder) {
  const read = (name) => readFile(new URL(name, folder), 'utf8');
  return { html: await read('base.html'), css: await read('base.css') };
}

/** Read the styles of Word documents: a YAML file each. */
async function readStyles(folder) {
  const styles = {};
  for (const name of (await readdir(folder)).sort()) {
    const id = name.replace(/\.yaml$/, '');
    styles[id] = { id, ...parse(await readFile(new URL(name, folder), 'utf8')) };
  }
  return styles;
}

/**
 * Leave the file as it is when nothing changed, so that builds stay incremental. The data is a
 * string that is parsed: a literal of this size takes longer, and is held twice.
 */
async function write(url, data) {
  const json = JSON.stringify(JSON.stringify(data));
  const text = `/** Generated from templates/; edit the files there. */\nexport const data: unknown = JSON.parse(\n  ${json},\n);\n`;
  const old = await readFile(url, 'utf8').catch(() => null);
  if (old === text) return;
  const partial = new URL(`${url.href}.${process.pid}.partial`);
  await writeFile(partial, text);
  await rename(partial, url);
}
