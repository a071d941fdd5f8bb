import { type FileToWrite, type StagedFile, stageFile } from './stage-file.js';

/** Write files whole, and all of them or none: to files beside them, which then take their names. */
export function writeWhole(...files: FileToWrite[]): void {
  const staged: StagedFile[] = [];
  try {
    for (const file of files) staged.push(stageFile(file));
  } catch (error) {
    for (const file of staged.reverse()) file.abort();
    throw error;
  }
  for (const file of staged) file.commit();
}
