import type { Localized, Severity } from '@gouji/tree';

/** The levels as people read them, the gravest first. */
export const severityWords: Record<Severity, Localized> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
};
