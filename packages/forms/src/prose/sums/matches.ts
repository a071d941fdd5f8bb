import type { Figure } from './find-figures.js';

/**
 * Tell whether a stated share is a ratio, rounded or cut off at its last digit. `nearly`: it is
 * within one step of that digit, so that some other way of rounding may have given it.
 */
export function matches(share: Figure, ratio: number): 'yes' | 'nearly' | 'no' {
  const exact = ratio * (share.unit === '‰' ? 1000 : 100);
  const gap = exact - share.value;
  const rounded = Math.abs(gap) <= share.step / 2 + 1e-9;
  const cut = gap >= 0 && gap < share.step - 1e-9;
  if (rounded || cut) return 'yes';
  return Math.abs(gap) <= share.step + 1e-9 ? 'nearly' : 'no';
}
