/** An error that kept a part of the preview from being made → what to tell a person about it. */
import { TemplateFault } from '../craft/markup/template-fault.ts';

export interface Trouble {
  /** `templates/deck/deck.hbs:3:5`, or empty where it has no place. */
  readonly place: string;
  readonly message: string;
  /** Empty where none is known. */
  readonly cure: string;
}

export function troubleOf(part: string, error: unknown): Trouble {
  if (error instanceof TemplateFault) {
    const place = `templates/${error.file}:${error.line}:${error.column}`;
    const cure = error.suggestion === undefined ? 'Mend the template' : `Did you mean ${error.suggestion}?`;
    return { place, message: error.message, cure };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { place: '', message: `${part} could not be made: ${reason}`, cure: '' };
}
