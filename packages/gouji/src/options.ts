import type { DocxLimits, DocxOptions } from '@gouji/docx';
import type { EarlierReports, Form, MetadataSettings, RuleLevels, Waiver } from '@gouji/forms';
import type { SiteFacts, ToHtmlOptions } from '@gouji/html';
import type { Language } from '@gouji/tree';
import type { WatchStep } from './conversion-step.js';
import type { InputName, OutputName } from './formats.js';
import type { PluginUse } from './plugin/plugin-use.js';

/** What is to be made of a document. */
export interface ConvertOptions {
  /** Format to write. */
  to: OutputName;
  /** Format to read; found by content where it is not given. */
  from?: InputName | undefined;
  /** Plugins of unified and of gouji, in the order in which they run within their phase. */
  plugins?: readonly PluginUse[] | undefined;
  /** Is told what the document has become after each step. */
  watch?: WatchStep | undefined;
  /** Name of the file, for `source.file` and messages; only its base name is kept. */
  name?: string | undefined;
  /** Id of the form to fit; chosen by the labels found where it is not given. */
  form?: string | undefined;
  /** The forms that are known; those of `@gouji/templates` where they are not given. */
  forms?: readonly Form[] | undefined;
  /**
   * Last year's report (`file.data.report` of its own conversion), to check the two together; or
   * those of several earlier years, which figures show too.
   */
  previous?: EarlierReports;
  /** What is known of the report; it stands before what the report says of itself. */
  metadata?: MetadataSettings | undefined;
  /** Levels for rules by id; `off` leaves a rule's problems out. */
  rules?: RuleLevels | undefined;
  /**
   * Address that the pages of the rules stand below, for `message.url`; where it is not given, their
   * folder in gouji's repository: `docs/rules/`, in Chinese `docs/zh-CN/rules/`.
   */
  rulePages?: string | undefined;
  /** Problems that may stay, as `parseWaivers` of `@gouji/forms` reads them. */
  waivers?: readonly Waiver[] | undefined;
  /**
   * Whole address (http or https) of the page that a document was taken from, to make whole those of
   * its links and pictures that are paths; left as they are, they hold only where it lies.
   */
  base?: string | undefined;
  /** Write only the article of the HTML. */
  fragment?: boolean | undefined;
  /** Id of the page template of the HTML. */
  page?: string | undefined;
  /** How Markdown holds tables with spans (default: `html`). */
  tables?: 'html' | 'grid' | undefined;
  /** Begin the HTML with a table of contents. */
  contents?: boolean | undefined;
  /** Show the problems in the HTML: a mark on each cell, and a list at the end. */
  markProblems?: boolean | undefined;
  /** Show the document's pictures within the HTML, or from the address given for each. */
  assets?: ToHtmlOptions['assets'];
  /** Draw the charts that the form declares, each with its table. */
  figures?: boolean | undefined;
  /** What the site states of itself and of the page, by the page template's tags. */
  site?: SiteFacts | undefined;
  /** Style of the Word document: the id of one that comes with gouji, or one of yours as data. */
  style?: string | object | undefined;
  /** Language of the messages; that of the form where it is not given. */
  language?: Language | undefined;
  /** Write Simplified characters for Traditional ones. */
  simplify?: boolean | undefined;
  /** Add to YAML and JSON where each value came from. */
  provenance?: boolean | undefined;
  /** Print the form's labels as comments beside the keys of the YAML. */
  labels?: boolean | undefined;
  /** Keep the comments of a DOCX. */
  comments?: boolean | undefined;
  /** Keep the text that a DOCX hides. */
  hidden?: boolean | undefined;
  /** What becomes of the tracked changes of a DOCX: accepted (the default), or all kept and marked. */
  trackedChanges?: DocxOptions['trackedChanges'];
  /** Bounds of what is read of a DOCX, by name; those of `@gouji/docx` where they are not given. */
  limits?: DocxLimits | undefined;
  /** Write page headers, footers and page marks too. */
  furniture?: boolean | undefined;
}
