import type { ProcessorOptions } from './convert/processor-options.js';

/** Load what draws charts, which nobody else should pay for. */
export async function loadArtist(): Promise<NonNullable<ProcessorOptions['artist']>> {
  return (await import('@gouji/remark-report-figures')).default;
}
