import type { Language } from '@gouji/tree';
import type { UseFlag } from './config/parse-use.js';

/** Flags of every command. */
export interface CommonFlags {
  quiet?: boolean;
  lang?: Language;
  /** The file of the configuration; false for none. */
  config?: string | false;
  use?: UseFlag[];
}

/** Flags of the commands that read documents. */
export interface ReadFlags extends CommonFlags {
  from?: string;
  form?: string;
  agency?: string;
  year?: number;
  provenance?: boolean;
  simplify?: boolean;
  comments?: boolean;
  hidden?: boolean;
  changes?: 'accepted' | 'all';
  limit?: Record<string, number>;
  furniture?: boolean;
  site?: string;
  previous?: string[];
  waivers?: string;
}

export interface ConvertFlags extends ReadFlags {
  to?: string;
  output?: string;
  base?: string;
  page?: string;
  fragment?: boolean;
  style?: string;
  labels?: boolean;
  toc?: boolean;
  tables?: 'html' | 'grid';
  markProblems?: boolean;
  assets?: string;
  embedImages?: boolean;
  inspect?: boolean;
  explain?: boolean;
  figures?: boolean;
}

export interface NewFlags extends CommonFlags {
  to?: string;
  output?: string;
  style?: string;
}

export interface CheckFlags extends ReadFlags {
  format: 'pretty' | 'json';
  checks?: boolean;
}
