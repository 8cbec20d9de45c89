/** Made-up terms, and pages that mention them now and then: the same on every run. */

const span = { path: 'terms.yaml', start: 0, end: 0 };
const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'pi', 'ro', 'su', 'ta', 've', 'zi'];

/** @param {number} seed */
function word(seed) {
  const at = (/** @type {number} */ shift) => syllables[Math.floor(seed / shift) % syllables.length];
  return `${at(1)}${at(13)}${at(169)}`;
}

/** @param {string} source */
const text = (source) => ({ source, inlines: [{ kind: 'text', text: source, span }], span });

/**
 * Every other term is an acronym with what it stands for; each has another name.
 *
 * @param {number} count
 */
export function madeTerms(count) {
  return Array.from({ length: count }, (_, at) => ({
    id: { value: `term-${at}`, span },
    preferred: text(at % 2 === 0 ? acronym(at) : `${word(at)} ${word(at * 7 + 1)}`),
    expansion: at % 2 === 0 ? text(`${word(at)} ${word(at + 5)} ${word(at * 3)}`) : undefined,
    aliases: [{ value: `${word(at * 5)} of ${word(at)}`, span }],
    definition: text('What it is.'),
    status: 'preferred',
    once: undefined,
    today: undefined,
    usage: undefined,
    topic: undefined,
    broader: [],
    see: [],
    cite: { kind: 'inherit' },
    span,
  }));
}

/** @param {number} at */
function acronym(at) {
  return word(at).toUpperCase() + at;
}

/**
 * Pages of five paragraphs of eighty words, every twentieth a term's.
 *
 * @param {number} count
 * @param {number} terms
 * @returns {readonly (readonly string[])[]}
 */
export function pageTexts(count, terms) {
  const paragraph = (/** @type {number} */ seed) =>
    Array.from({ length: 80 }, (_, at) =>
      at % 20 === 0 ? acronym(((seed * 31 + at) % (terms / 2)) * 2) : word(seed * 17 + at * 29),
    ).join(' ');
  return Array.from({ length: count }, (_, page) =>
    Array.from({ length: 5 }, (_each, at) => paragraph(page * 5 + at)),
  );
}
