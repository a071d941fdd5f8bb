/** The grid table packages come without types. */
declare module '@adobe/mdast-util-gridtables' {
  import type { Extension } from 'mdast-util-from-markdown';
  import type { Options } from 'mdast-util-to-markdown';

  export function gridTablesFromMarkdown(): Extension;
  export function gridTablesToMarkdown(): Options;
}

declare module '@adobe/micromark-extension-gridtables' {
  import type { Extension } from 'micromark-util-types';

  /** The syntax of grid tables. */
  export const gridTables: Extension;
}
