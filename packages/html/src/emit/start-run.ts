import { languageOf } from '@gouji/tree';
import type { Root as HastRoot } from 'hast';
import type { Schema } from 'hast-util-sanitize';
import type { Root } from 'mdast';
import type { ToHtmlOptions } from '../options.js';
import { assetUrls } from './asset-urls.js';
import { createState } from './create-state.js';
import { handlers } from './handlers/index.js';
import { ProblemMarks } from './problem-marks.js';
import { schemaFor } from './schema.js';
import type { State } from './state.js';
import { survey } from './survey.js';

/** Tree nesting where browsers stop nesting too. */
const defaultDepth = 512;

/** What a run works with. */
export interface Run {
  state: State;
  /** Language of the article (BCP 47). */
  tag: string;
  /** Nothing but our own handlers makes what comes out. */
  plain: boolean;
  /** What others made of the tree, to be written in its place. */
  article: HastRoot | undefined;
  /** Put a table of contents before the text. */
  contents: boolean;
  /** What may come out. */
  schema: Schema;
}

/**
 * Make ready to turn a tree into hast.
 *
 * @throws GoujiError `limit-exceeded` for a tree that is nested too deep
 */
export function startRun(tree: Root, options: Readonly<ToHtmlOptions>): Run {
  const found = survey(tree, options.maxDepth ?? defaultDepth);
  const { language, tag } = languageOf(tree, options.language);
  const state = createState(found, {
    language,
    furniture: options.furniture ?? false,
    handlers: { ...handlers, ...options.handlers },
    marks: options.marks && new ProblemMarks(options.marks),
    assetUrl: assetUrls(tree, options.assets),
  });
  return {
    state,
    tag,
    plain: !found.shaped && !options.handlers,
    article: options.article,
    contents: options.contents ?? false,
    schema: schemaFor(options.assets === 'embed', found.draws),
  };
}
