import type { ProcessorOptions } from './create-processor.js';

/** Load what draws charts, which nobody else should pay for. */
export async function loadArtist(): Promise<NonNullable<ProcessorOptions['artist']>> {
  return (await import('@gouji/remark-report-figures')).default;
}
