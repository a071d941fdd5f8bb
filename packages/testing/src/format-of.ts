import { type InputFormat, sniff } from 'gouji';

const formats: Readonly<Record<string, InputFormat>> = {
  docx: 'docx',
  htm: 'html',
  html: 'html',
  json: 'yaml',
  md: 'markdown',
  txt: 'text',
  yaml: 'yaml',
  yml: 'yaml',
};

/** Tell the format of an input by its extension, else by its content. */
export function formatOf({ name, bytes }: { name: string; bytes: Uint8Array }): InputFormat {
  return formats[name.split('.').pop()!.toLowerCase()] ?? sniff(bytes, name);
}
