import { addProblem, leftPictures } from '@gouji/tree';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { inData } from './in-data.js';
import { reportOf } from './report-of.js';
import type { SerializeOptions } from './serialize-options.js';
import { toYaml } from './to-yaml.js';

/** Compile to YAML: print the report that the file carries. */
export const yamlStringify: Plugin<[(Readonly<SerializeOptions> | null)?], Root, string> =
  function (options) {
    this.compiler = (tree, file) => {
      const data = toYaml(reportOf(file), options ?? {});
      // What this file leaves out is nothing that its data says of the report.
      for (const problem of leftPictures(tree as Root, inData)) addProblem(file, problem);
      return data;
    };
  };
