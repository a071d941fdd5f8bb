/** What gouji reads; `yaml` stands for a report as YAML or JSON. */
export const inputFormats = ['docx', 'html', 'markdown', 'text', 'yaml'] as const;

/** What gouji writes. */
export const outputFormats = ['yaml', 'json', 'html', 'docx', 'md', 'txt'] as const;

export type InputFormat = (typeof inputFormats)[number];
export type OutputFormat = (typeof outputFormats)[number];

/** A format that gouji reads, or one that a plugin reads. */
export type InputName = InputFormat | (string & {});
/** A format that gouji writes, or one that a plugin writes. */
export type OutputName = OutputFormat | (string & {});
