import type { Schema } from 'hast-util-sanitize';
import type { Root } from 'mdast';
import { compilePolicy, type Policy } from '../write/compile-policy.js';
import { SafeWriter } from '../write/safe-writer.js';
import { addSections } from './add-sections.js';
import { buildArticle } from './build-article.js';
import { element } from './element.js';
import { footnoteSection } from './footnote-section.js';
import { keepShapes } from './keep-shapes.js';
import { OutlineWriter } from './outline-writer.js';
import type { Run } from './start-run.js';

/** Laying a policy out takes time, and there are two of them. */
const policies = new Map<Schema, Policy>();

function policyOf(schema: Schema): Policy {
  let policy = policies.get(schema);
  if (!policy) {
    policy = compilePolicy(schema);
    policies.set(schema, policy);
  }
  return policy;
}

/** Objects that are kept and never used (see `keepShapes`). */
const shapes: object[] = [];

/**
 * Write a tree as one `article`, sanitised, in pieces. Each block is written as soon as it is made,
 * so that a large document never stands in memory as hast.
 */
export function writeArticle(tree: Root, run: Run): string[] {
  const policy = policyOf(run.schema);
  const writer = new SafeWriter(policy);
  // What others shape may bring ids of its own, and only the whole tells whether they clash.
  if (run.article || !run.plain) {
    writer.write(run.article ?? buildArticle(tree, run));
    return writer.end();
  }
  if (shapes.length === 0) shapes.push(...keepShapes(policy));
  const outline = new OutlineWriter(writer, run.state);
  const titleId = addSections(run, tree, outline);
  outline.end([footnoteSection(run.state), run.state.marks?.list(run.state)]);
  return [...startTag(policy, run.tag, titleId), ...writer.end(), '</article>'];
}

/** Only at the end is it known whether there is a title. */
function startTag(policy: Policy, lang: string, titleId: string | undefined): string[] {
  const writer = new SafeWriter(policy);
  writer.open(element('article', { lang, ariaLabelledBy: titleId ? [titleId] : undefined }));
  return writer.end();
}
