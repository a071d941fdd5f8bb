export { checkTree } from './check-tree.js';
export { deepFreeze } from './deep-freeze.js';
export type { Message } from './message.js';
export { printJson } from './print-json.js';
export type { DeclareTest, TesterOptions } from './runner.js';
export { type TestFormOptions, testForm } from './test-form.js';
export { type TestTransformOptions, testTransform } from './test-transform.js';
export type { TreeKind } from './tree-kinds.js';
export { withoutPositions } from './without-positions.js';
