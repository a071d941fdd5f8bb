import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { reportOf } from './report-of.js';
import type { SerializeOptions } from './serialize-options.js';
import { toJson } from './to-json.js';

/** Compile to JSON: print the report that the file carries. */
export const jsonStringify: Plugin<[(Readonly<SerializeOptions> | null)?], Root, string> =
  function (options) {
    this.compiler = (_tree, file) => toJson(reportOf(file), options ?? {});
  };
