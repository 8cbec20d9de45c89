/** The words of slides and a question become the slides that hold them all. Sent to the browser as text: see `page-nouns.ts`. */

/** What of a slide is searched. */
export interface SlideWords {
  readonly title: string;
  readonly text: string;
}

export interface Finding {
  /** From 0. */
  readonly slide: number;
  readonly title: string;
  /** The first word found, with what stands around it; nothing to show where only the title has it. */
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Case and accents do not count; a word may be the beginning or the middle of one. */
export function findSlides(slides: readonly SlideWords[], question: string): readonly Finding[] {
  // One character for one, so that a place in the folded text is one in the text.
  // Letters with a stroke or without their dot are not made of a letter and an accent.
  const struck: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ŧ: 't', ı: 'i' };
  const bare = (letter: string) => letter.normalize('NFD').replace(/^(.)[\u0300-\u036f]+$/, '$1');
  const plain = (letter: string) => struck[letter] ?? letter;
  const folded = (text: string) =>
    text.replace(/[A-Z\u0080-\uffff]/g, (letter) => plain(bare(letter).toLowerCase().charAt(0)));
  const wanted = folded(question.normalize('NFC'))
    .split(/\s+/)
    .filter((word) => word !== '');
  const [first = ''] = wanted;
  if (first === '') return [];

  function finding({ title, text }: SlideWords, slide: number): Finding {
    const at = folded(text).indexOf(first);
    if (at < 0) return { slide, title, before: '', match: '', after: '' };
    const from = Math.max(0, text.lastIndexOf(' ', at - 36) + 1, at - 60);
    const end = at + first.length;
    const before = (from > 0 ? '…\u00a0' : '') + text.slice(from, at);
    const to = text.length - end > 90 ? Math.max(end, text.lastIndexOf(' ', end + 80)) : text.length;
    return {
      slide,
      title,
      before,
      match: text.slice(at, end),
      after: text.slice(end, to) + (to < text.length ? '\u00a0…' : ''),
    };
  }

  return slides.flatMap((words, slide) => {
    const whole = folded(`${words.title} ${words.text}`);
    return wanted.every((word) => whole.includes(word)) ? [finding(words, slide)] : [];
  });
}
