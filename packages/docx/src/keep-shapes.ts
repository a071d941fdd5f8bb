import { Context } from './context.js';
import { resolveLimits } from './options.js';
import { Inflater } from './package/inflater.js';
import { Package } from './package/package.js';
import { ProblemLog } from './problem-log.js';
import { Story } from './story/story.js';
import { StyleSheet } from './styles/style-sheet.js';
import { Vocabulary } from './xml/vocabulary.js';
import { walk } from './xml/walk.js';

/**
 * Make one idle object of each class that reading works with. JavaScript engines forget the shape of
 * objects, and all optimised code that relies on it, when a garbage collection finds none of them
 * alive, as it does between two documents; with these alive the second is read as fast as it can be.
 */
export function keepShapes(): readonly object[] {
  const pack = new Package(emptyZip(), resolveLimits());
  const styles = new StyleSheet([]);
  const numbering = { abstracts: new Map(), numberings: new Map() };
  const context = new Context(pack, {}, () => undefined, styles, numbering);
  const story = new Story(context, '', new Map());
  story.needParagraph();
  const options = { part: '', problems: new ProblemLog(), depth: 0, known: new Vocabulary() };
  return [walk(new Map(), story, options), new Inflater(new Uint8Array(), 0)];
}

/** An end of central directory record and nothing before it. */
function emptyZip(): Uint8Array {
  const bytes = new Uint8Array(22);
  bytes.set([0x50, 0x4b, 5, 6]);
  return bytes;
}
