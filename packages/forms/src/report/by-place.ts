import type { Place } from '@gouji/tree';

/** Order what stands in one table of the source as it is printed; what has no place comes last. */
export function byPlace(one: { place?: Place | undefined }, other: { place?: Place | undefined }) {
  const [before, after] = [stepsOf(one.place), stepsOf(other.place)];
  for (const [index, step] of before.entries()) {
    if (step !== after[index]!) return step - after[index]!;
  }
  return 0;
}

function stepsOf(place: Place | undefined): [number, number, number] {
  if (!place) return [Number.MAX_SAFE_INTEGER, 0, 0];
  if ('line' in place) return [place.line, place.column, 0];
  return [place.table ?? 0, place.row ?? 0, place.cell ?? 0];
}
