/** What writes reports, without what reads them. */
export { jsonStringify } from '../json-stringify.js';
export { type PlainReport, reportToPlain } from '../report-to-plain.js';
export type { SerializeOptions } from '../serialize-options.js';
export { toJson } from '../to-json.js';
export { toYaml } from '../to-yaml.js';
export { yamlStringify } from '../yaml-stringify.js';
