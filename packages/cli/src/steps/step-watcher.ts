import type { ConversionStep, WatchStep } from 'gouji';
import type { ConvertFlags } from '../flags.js';
import type { Terminal } from '../terminal.js';
import { changesLine, changesOf } from './changes.js';
import { type Snapshot, takeSnapshot } from './snapshot.js';

/** Watches the conversion of one document. */
export interface StepWatcher {
  watch: WatchStep;
  /** Print what has been seen, and the steps that there were none of. */
  print(skipped?: readonly string[]): Promise<void>;
}

/**
 * Watch what `--inspect` and `--explain` ask for; the tree is drawn at once, for it goes on to
 * change.
 *
 * @param document what to call the document, where there are several
 */
export async function stepWatcher(
  { inspect, explain }: ConvertFlags,
  terminal: Terminal,
  document?: string,
): Promise<StepWatcher | undefined> {
  if (!inspect && !explain) return undefined;
  const draw = inspect ? (await import('unist-util-inspect')).inspectNoColor : undefined;
  const trees: string[] = [];
  const lines: string[] = [];
  let before: Snapshot | undefined;
  let messages = 0;
  return {
    watch(step) {
      const { tree, name } = step;
      if (draw) trees.push(`== ${titleOf(step)} ==\n${draw(tree)}\n`);
      if (!explain) return;
      const now = takeSnapshot(tree);
      // What is read, and what becomes HTML, is a new tree.
      const last = name === 'read' || name === 'to-hast' ? empty : before!;
      const said = countOf(step) - messages;
      lines.push(`${titleOf(step)}: ${changesLine(changesOf(last, now), said, terminal.language)}`);
      before = now;
      messages += said;
    },
    async print(skipped = []) {
      if (document !== undefined && trees.length > 0) trees.unshift(`==== ${document} ====\n`);
      if (document !== undefined && lines.length > 0) lines.unshift(`${document}:`);
      if (explain) lines.push(...skipped.map((name) => `${name}: ${notRun[terminal.language]}`));
      await terminal.print(trees.splice(0).join('\n'));
      for (const line of lines.splice(0)) terminal.say(line);
    },
  };
}

const notRun = {
  zh: '没有运行,只在输出 html 时运行',
  en: 'not run, for it runs on the way to html only',
};

const empty: Snapshot = { nodes: new Map(), characters: 0 };

/** A plugin is told from a step of gouji's own by its phase. */
function titleOf({ name, phase }: ConversionStep): string {
  return phase === undefined ? name : `${name} (${phase})`;
}

/** What has been said so far: on the file, and by the reader, of which the report is made. */
function countOf({ tree, file }: ConversionStep): number {
  const { problems = [] } = (tree.data ?? {}) as { problems?: unknown[] };
  return file.messages.length + (file.data.report ? 0 : problems.length);
}
