import { GoujiError, type Localized } from '@gouji/tree';
import { readInput } from './read-input.js';

/**
 * Read a file that is no input of the command; where it cannot be read, its name is said.
 *
 * @param what What the file was expected to be, and what names it.
 * @throws GoujiError `io`
 */
export async function readNamed(path: string, what: Localized): Promise<Uint8Array> {
  try {
    return await readInput(path);
  } catch (error) {
    if (!(error instanceof GoujiError)) throw error;
    const { zh, en } = error.localized;
    throw new GoujiError(
      'io',
      {
        zh: `${path}(应为${what.zh}):${zh}`,
        en: `${path} (expected ${what.en}): ${en}`,
      },
      { cause: error },
    );
  }
}
