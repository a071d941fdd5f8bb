import type { Authorship } from '@gouji/tree';

/** Read who made a change or comment, and when. */
export function authorship({ data }: { data?: Authorship | undefined }): Authorship {
  return { author: data?.author, date: data?.date };
}
