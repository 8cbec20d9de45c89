/** Linked data becomes the script element in which search engines look for it; browsers do not run it. */
import { element, escapedAlready, type Html } from '../../craft/markup/html.ts';
import { scriptText } from '../glossary-json-ld.ts';

export function linkedData(value: Parameters<typeof scriptText>[0]): Html {
  return element('script', { type: 'application/ld+json' }, escapedAlready(scriptText(value)));
}
