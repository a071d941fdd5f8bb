import type { Form } from '@gouji/forms/fit';
import type { PageTemplate } from '@gouji/templates';
import type { Plugin } from 'unified';
import type { EmitterPlugin } from './define-emitter.js';
import type { ReaderPlugin } from './define-reader.js';
import type { RulePlugin } from './define-rule.js';
import type { PluginPhase } from './plugin-use.js';

/** A plugin with its options, checked. */
export interface Configured<P> {
  name: string;
  plugin: P;
  options: unknown;
}

/** A plugin as unified runs it. */
export interface PluginStep {
  name: string;
  plugin: Plugin<unknown[]>;
  options: unknown;
}

/** Plugins by what they are for. */
export interface ResolvedPlugins {
  settings: Record<string, unknown>;
  steps: Record<PluginPhase, PluginStep[]>;
  readers: Configured<ReaderPlugin<unknown>>[];
  rules: Configured<RulePlugin<unknown>>[];
  emitters: Configured<EmitterPlugin<unknown>>[];
  forms: Form[];
  pages: Map<string, PageTemplate>;
  wordStyles: Map<string, { name: string; style: object }>;
}

/** Begin with no plugin. */
export function noPlugins(settings: Record<string, unknown> = {}): ResolvedPlugins {
  return {
    settings,
    steps: { start: [], before: [], after: [], html: [] },
    readers: [],
    rules: [],
    emitters: [],
    forms: [],
    pages: new Map(),
    wordStyles: new Map(),
  };
}
