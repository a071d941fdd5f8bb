import type { Form } from '@gouji/forms/fit';
import type { Report, ReportSource } from '@gouji/tree';
import type { Pluggable } from 'unified';
import type { InputName } from '../formats.js';
import type { ConvertOptions } from '../options.js';

/** What a plugin that draws charts is told. */
interface Artwork {
  forms: readonly Form[];
  /** Reports of earlier years. */
  previous: readonly Report[];
}

/** What a chain must know before it sees a file. */
export interface ProcessorOptions extends ConvertOptions {
  from: InputName;
  /** What the report says it was read from, as `sourceOf` gives it. */
  source?: ReportSource | undefined;
  /**
   * What writes the output in place of gouji's own, with its options. Word files need it, for only
   * who writes them should load what that takes: `[docxStringify, options]` of `@gouji/docx/write`.
   */
  compiler?: Pluggable | undefined;
  /** What draws `figures`, for only who wants them should load it: `@gouji/remark-report-figures`. */
  artist?: ((options: Artwork) => unknown) | undefined;
}
