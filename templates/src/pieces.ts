import { data } from './generated/pieces.js';

/** The pieces that forms share, as YAML text by the name that `include:` asks for. */
export const pieces = data as Readonly<Record<string, string>>;
