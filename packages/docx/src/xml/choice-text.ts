import type { Alternates } from './alternates.js';
import type { ElementHandler, Handlers } from './walk.js';

/** The name under which handlers take the text of alternate content that is not understood. */
export const unreadAlternative = '#unread';

/** Make handlers that collect the text of a choice and nothing else of it. */
export function choiceText<State>(alternates: Alternates): Handlers<State> {
  const text: ElementHandler<State> = {
    text(_, value) {
      alternates.collect(value);
    },
  };
  const write = (sign: string): ElementHandler<State> => ({
    close() {
      alternates.collect(sign);
    },
  });
  const skip: ElementHandler<State> = { open: () => false };
  return new Map([
    ['w:t', text],
    ['a:t', text],
    ['m:t', text],
    [unreadAlternative, text],
    ['w:tab', write('\t')],
    ['w:br', write('\n')],
    ['w:p', write('\n')],
    ['a:p', write('\n')],
    ['w:del', skip],
    ['w:moveFrom', skip],
  ]);
}
