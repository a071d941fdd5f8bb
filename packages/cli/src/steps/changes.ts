import type { Language } from '@gouji/tree';
import type { Snapshot } from './snapshot.js';

/** What a step did to a tree, by what nodes are called. */
export interface Changes {
  added: Map<string, number>;
  removed: Map<string, number>;
  changed: Map<string, number>;
  characters: number;
}

/** Tell two snapshots apart: nodes that are new or gone, and those whose own fields differ. */
export function changesOf(before: Snapshot, after: Snapshot): Changes {
  const changes: Changes = {
    added: new Map(),
    removed: new Map(),
    changed: new Map(),
    characters: after.characters - before.characters,
  };
  for (const name of new Set([...before.nodes.keys(), ...after.nodes.keys()])) {
    const old = before.nodes.get(name);
    const now = after.nodes.get(name);
    const more = (now?.count ?? 0) - (old?.count ?? 0);
    if (more > 0) changes.added.set(name, more);
    if (more < 0) changes.removed.set(name, -more);
    let same = 0;
    for (const [signature, count] of old?.signatures ?? []) {
      same += Math.min(count, now?.signatures.get(signature) ?? 0);
    }
    const other = Math.min(old?.count ?? 0, now?.count ?? 0) - same;
    if (other > 0) changes.changed.set(name, other);
  }
  return changes;
}

/** Say changes in one line. */
export function changesLine(changes: Changes, problems: number, language: Language): string {
  const words = texts[language];
  const list = (counts: Map<string, number>) =>
    [...counts].map(([name, count]) => `${count} ${name}`).join(words.comma);
  const { added, removed, changed, characters } = changes;
  const parts = [
    added.size > 0 && `${words.added} ${list(added)}`,
    removed.size > 0 && `${words.removed} ${list(removed)}`,
    changed.size > 0 && `${words.changed} ${list(changed)}`,
    characters !== 0 && `${characters > 0 ? '+' : ''}${characters} ${words.characters}`,
    problems > 0 && `${problems} ${problems === 1 ? words.problem : words.problems}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(words.semicolon) : words.nothing;
}

const texts = {
  zh: {
    added: '增加',
    removed: '减少',
    changed: '改动',
    characters: '个字符',
    problem: '条消息',
    problems: '条消息',
    nothing: '没有改动',
    comma: '、',
    semicolon: ';',
  },
  en: {
    added: 'added',
    removed: 'removed',
    changed: 'changed',
    characters: 'characters',
    problem: 'message',
    problems: 'messages',
    nothing: 'nothing',
    comma: ', ',
    semicolon: '; ',
  },
} as const;
