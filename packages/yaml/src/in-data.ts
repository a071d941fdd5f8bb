import type { PictureTarget } from '@gouji/tree';

/** What data files have of a picture. */
export const inData: PictureTarget = { zh: '数据文件', en: 'the data', named: true };
