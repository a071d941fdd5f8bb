/** What gouji reads. */
export const inputFormats = ['docx', 'html', 'markdown', 'text'] as const;

/** What gouji writes. */
export const outputFormats = ['yaml', 'json', 'html', 'md', 'txt'] as const;

export type InputFormat = (typeof inputFormats)[number];
export type OutputFormat = (typeof outputFormats)[number];
