/** Words for somebody who is no office. */
const person =
  /申请人|当事人|投诉人|举报人|信访人|上访人|来访人|户主|居民|村民|业主|患者|家长|监护人|代理人|受害人|原告|本人|个人|私人|家庭|家里|住宅|宅电/u;

/** Read the words before an offset, to the start of the sentence, with what heads the text. */
export function wordsBefore(text: string, offset: number, label: string): string {
  const sentence = text
    .slice(Math.max(0, offset - 40), offset)
    .split(/[。;\uFF1B!\uFF01?\uFF1F\n]/u)
    .pop()!;
  return `${label} ${sentence}`;
}

/** Tell whether words speak of a person rather than of an office. */
export function isOfPerson(words: string): boolean {
  return person.test(words);
}
