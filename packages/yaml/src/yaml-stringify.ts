import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { reportOf } from './report-of.js';
import type { SerializeOptions } from './serialize-options.js';
import { toYaml } from './to-yaml.js';

/** Compile to YAML: print the report that the file carries. */
export const yamlStringify: Plugin<[(Readonly<SerializeOptions> | null)?], Root, string> =
  function (options) {
    this.compiler = (_tree, file) => toYaml(reportOf(file), options ?? {});
  };
