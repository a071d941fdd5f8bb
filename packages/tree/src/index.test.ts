import { expect, test } from 'vitest';
import * as tree from './index.js';

test('the package exports these names', () => {
  expect(Object.keys(tree).sort()).toEqual([
    'GoujiError',
    'cellStream',
    'classifyHeading',
    'dataCaption',
    'dataCell',
    'dataRow',
    'dataTable',
    'decodeText',
    'findTitle',
    'formTable',
    'headingDepth',
    'isCellStream',
    'isDataCell',
    'isDataRow',
    'isDataTable',
    'isFormTable',
    'isPageFurniture',
    'isPageMark',
    'levelHeadings',
    'maxColSpan',
    'maxRowSpan',
    'pageFurniture',
    'placeOf',
    'readNumber',
    'shiftPositions',
    'slicePhrasing',
    'splitHeadingNumber',
    'streamCell',
    'streamLine',
    'tableFromStream',
    'textOf',
    'toGrid',
  ]);
});
