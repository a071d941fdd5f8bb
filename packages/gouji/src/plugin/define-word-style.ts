import type { WordStyleInput } from '@gouji/docx/write';
import { interfaceVersion, type PluginBase } from './plugin-base.js';

/** A style of Word documents, as data. */
export interface WordStylePlugin extends PluginBase<'word-style'> {
  readonly style: WordStyleInput;
}

/** Define a style of Word documents; `--style` asks for it by its id. */
export function defineWordStyle(style: WordStyleInput & { id: string }): WordStylePlugin {
  return { kind: 'word-style', interfaceVersion, name: style.id, style };
}
