import { createProcessor } from 'gouji';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import type { Example } from './example.js';
import { formatOf } from './format-of.js';
import { withoutPositions } from './without-positions.js';

/** A document as it stands when it is written: its tree and, on the file, its report. */
export interface ReadDocument {
  tree: Root;
  file: VFile;
}

/** Read an example as `convert` does, up to where it is written. */
export async function readDocument(
  { input }: Example,
  { places = true }: { places?: boolean } = {},
): Promise<ReadDocument> {
  const file = new VFile({ path: input.name, value: input.bytes });
  const processor = createProcessor({ from: formatOf(input), to: 'json', name: input.name });
  const read = processor.parse(file) as Root;
  const tree = (await processor.run(places ? read : withoutPositions(read), file)) as Root;
  return { tree, file };
}
