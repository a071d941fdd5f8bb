/**
 * Make a test for the lines of an attachment note (附件说明, GB/T 9704-2012, 7.3.4), to be asked of
 * each block of a document in turn: 附件:1.… and the numbered items right behind it, which head nothing.
 */
export function attachmentTest(): (text: string) => 'first' | 'item' | undefined {
  let within = false;
  return (text) => {
    const first = /^\s*附\s*件\s*[:：]/u.test(text);
    const item = within && /^\s*\d{1,2}\s*[.．、]/u.test(text);
    within = first || item;
    return first ? 'first' : item ? 'item' : undefined;
  };
}
