/** Text and elements become escaped HTML: the only maker of `Html`, so a string that was not escaped cannot pass for it. */

export type Html = string & { readonly __brand: 'Html' };

/** `true` sets an attribute without a value; `undefined` leaves it out. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

/** The text as it reads inside an element or a quoted attribute. */
export function escapeHtml(text: string): Html {
  return made(text.replace(unsafe, (character) => entities[character] ?? character));
}

export function joinHtml(parts: readonly Html[]): Html {
  return made(parts.join(''));
}

/** An element; attributes are written in the order given, and escaped. */
export function element(name: string, attributes: Attributes, ...children: readonly Html[]): Html {
  const open = `<${properName(name)}${Object.entries(attributes).map(attributeText).join('')}>`;
  return made(voidElements.has(name) ? open : `${open}${children.join('')}</${name}>`);
}

/** Markup somebody else has escaped: a template, or a writer of ours whose page is read again. Never what an author wrote. */
export function escapedAlready(markup: string): Html {
  return made(markup);
}

const unsafe = /[&<>"']/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Elements without an end tag that a page of ours can hold. */
const voidElements: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

const namePattern = /^[A-Za-z][\w:-]*$/;

function attributeText([name, value]: readonly [string, string | number | true | undefined]): string {
  if (value === undefined) return '';
  return value === true ? ` ${properName(name)}` : ` ${properName(name)}="${escapeHtml(String(value))}"`;
}

/** Names are written by us, never by content; one that is not a name is a bug. */
function properName(name: string): string {
  if (!namePattern.test(name)) throw new Error(`not the name of an element or attribute: ${name}`);
  return name;
}

function made(markup: string): Html {
  return markup as Html;
}
