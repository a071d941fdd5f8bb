import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type FromTextOptions, fromText } from './from-text.js';

/** Read `file.value` with `fromText`: the parser of a unified chain for plaintext. */
export const textParse: Plugin<[(Readonly<FromTextOptions> | null | undefined)?], string, Root> =
  function textParse(options) {
    this.parser = (_document, file) => fromText(file.value, options ?? {});
  };
