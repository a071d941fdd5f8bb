import type { VFile } from 'vfile';
import type { Message } from './message.js';

/** List what a file has to say, in the shape of `problems.json`. */
export function messagesOf(file: VFile): Message[] {
  return file.messages.map((message) => {
    const { ruleId, fatal, reason, line, column, expected, actual, note } = message;
    return {
      ...(ruleId !== undefined && { rule: ruleId }),
      severity: fatal ? 'error' : fatal === false ? 'warning' : 'info',
      message: reason,
      ...(line !== undefined && { place: { line, column: column ?? 1 } }),
      ...(expected !== undefined && { expected: expected.join(', ') }),
      ...(actual !== undefined && { actual }),
      ...(note !== undefined && { quote: note }),
    };
  });
}
