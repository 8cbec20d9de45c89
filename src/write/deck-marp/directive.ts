/** A value becomes a Marp directive: a comment Marp obeys, for one slide. */
import { type Markdown, markdown } from './markdown.ts';

export function directive(name: string, value: string | readonly string[]): Markdown {
  return markdown(`<!-- _${name}: ${typeof value === 'string' ? yamlText(value) : value.join(' ')} -->`);
}

/** A text in double quotes as YAML reads it; angle brackets are spelled out, for they would end the comment. */
export function yamlText(text: string): Markdown {
  return markdown(
    JSON.stringify(text).replaceAll(
      /[<>\u007f-\u009f\u2028\u2029]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}
