/** The parser's complaint becomes a fault at its place, in words for the person who wrote the template. */
import { TemplateFault } from './template-fault.ts';

/** `message` as Handlebars words it: an excerpt with a caret, or a place at its end (`if doesn't match each - 2:5`). */
export function syntaxFault(file: string, source: string, message: string): TemplateFault {
  const [, reason, line, column] = /^(.*) - (\d+):(\d+)$/s.exec(message) ?? [];
  if (reason !== undefined)
    return new TemplateFault({ file, line: Number(line), column: Number(column) + 1 }, reason);
  const at = Number(/^Parse error on line (\d+)/.exec(message)?.[1] ?? 1);
  const text = source.split('\n')[at - 1] ?? '';
  return new TemplateFault({ file, line: at, column: caretColumn(message, text) }, wording(message));
}

function wording(message: string): string {
  return message.endsWith("got 'EOF'")
    ? 'a block opened with {{#…}} is not closed'
    : 'this does not read as Handlebars';
}

/** The excerpt has lost its line ends, so its end is looked for in the line it complains about. */
function caretColumn(message: string, line: string): number {
  const [, excerpt = '', dashes = ''] = message.split('\n');
  const before = excerpt.slice(0, dashes.indexOf('^'));
  const starts = Array.from({ length: before.length }, (_, start) => before.slice(start));
  const found = starts.find((tail) => line.includes(tail));
  return found === undefined ? 1 : line.indexOf(found) + found.length + 1;
}
