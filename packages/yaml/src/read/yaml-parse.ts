import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type FromYamlOptions, fromYaml } from './from-yaml.js';

/** Read `file.value` with `fromYaml`: the parser of a unified chain for reports as data. */
export const yamlParse: Plugin<[(Readonly<FromYamlOptions> | null | undefined)?], string, Root> =
  function yamlParse(options) {
    this.parser = (_document, file) => fromYaml(file.value, options ?? {});
  };
