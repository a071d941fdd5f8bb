import { GoujiError } from '@gouji/tree';

/** Refuse what a later version will do. */
export function later(what: string): GoujiError {
  return new GoujiError('usage', {
    zh: `本版本还没有 ${what}(not in this version)。`,
    en: `${what}: not in this version.`,
  });
}
