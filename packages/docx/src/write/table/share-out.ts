import type { Columns } from './measure-columns.js';

/** Share room out among columns: what they need, then towards what they like, then in proportion. */
export function shareOut({ least, natural }: Columns, room: number, fill: boolean): number[] {
  const needed = sum(least);
  const liked = sum(natural);
  if (needed >= room) return scale(least, room);
  if (liked <= room) return scale(natural, fill ? room : liked);
  const share = (room - needed) / (liked - needed);
  return scale(
    least.map((width, column) => width + share * (natural[column]! - width)),
    room,
  );
}

/** Scale widths to whole numbers of an exact sum. */
export function scale(widths: readonly number[], room: number): number[] {
  const total = sum(widths);
  let from = 0;
  let done = 0;
  return widths.map((width) => {
    from += width;
    const own = Math.max(1, Math.round((from / total) * room) - done);
    done += own;
    return own;
  });
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
