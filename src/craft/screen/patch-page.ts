/** A page as it was sent and as it is sent now → the same changes in the page on the screen. Sent to the browser as text: see `page-nouns.ts`. */
import type { LiveElement, LiveNode, LivePage } from './live-nouns.ts';

export interface Patched {
  /** Where words are others than before, in the order of the page. */
  readonly edited: readonly LiveElement[];
}

/**
 * Changes nothing and gives undefined where the page must be loaded anew: another head or script, other slides or steps,
 * or a page that its own script has built up differently. What a script set on the screen and no save touched stays.
 */
export function patchPage(before: LivePage, after: LivePage, screen: LivePage): Patched | undefined {
  const ours = 'script[data-events]';
  const edited: LiveElement[] = [];
  const acts: (() => void)[] = [];

  function listed(page: LivePage, selector: string, say: (element: LiveElement) => string): string {
    return JSON.stringify([...page.querySelectorAll(selector)].map(say));
  }

  function sameFrame(): boolean {
    // What only machines read of a page may be old on the screen.
    const head = (page: LivePage) =>
      listed(
        page,
        'head > :not(title, meta[name], [type="application/ld+json"])',
        ({ outerHTML }) => outerHTML,
      );
    const scripts = (page: LivePage) =>
      listed(
        page,
        'body script:not([data-events], [type="application/ld+json"])',
        ({ outerHTML }) => outerHTML,
      );
    const slides = (page: LivePage) => listed(page, '.deck > .frame > section', ({ id }) => id);
    const steps = (page: LivePage) =>
      listed(page, '[data-step]', (step) => step.closest('section')?.id ?? '');
    return [head, scripts, slides, steps].every((each) => each(before) === each(after));
  }

  /** Scripts may add at the end of what was sent, never within. */
  function isAligned(sent: readonly LiveNode[], shown: readonly LiveNode[]): boolean {
    return sent.length <= shown.length && sent.every(({ nodeName }, at) => shown[at]?.nodeName === nodeName);
  }

  const isOurs = (node: LiveNode | undefined): boolean =>
    node !== undefined && isElement(node) && node.dataset.events !== undefined;
  const isElement = (node: LiveNode): node is LiveElement => node.nodeType === 1;
  const isSame = (one: LiveNode | undefined, other: LiveNode | undefined): boolean =>
    one !== undefined && other !== undefined && (one.isEqualNode(other) || (isOurs(one) && isOurs(other)));
  const isAlike = (one: LiveNode | undefined, other: LiveNode | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    one.nodeName === other.nodeName &&
    (!isElement(one) || !isElement(other) || one.id === other.id);

  function attributes(old: LiveElement, now: LiveElement, shown: LiveElement): void {
    for (const { name, value } of now.attributes)
      if (old.getAttribute(name) !== value) acts.push(() => shown.setAttribute(name, value));
    for (const { name } of old.attributes)
      if (now.getAttribute(name) === null) acts.push(() => shown.removeAttribute(name));
  }

  function node(old: LiveNode, now: LiveNode, shown: LiveNode, around: LiveElement): boolean {
    if (isSame(old, now)) return true;
    if (isElement(old) && isElement(now) && isElement(shown)) return element(old, now, shown);
    edited.push(around);
    acts.push(() => {
      shown.textContent = now.textContent;
    });
    return true;
  }

  /** What stands alike before and after the change stays as it is; of the rest, what is alike is changed inside. */
  function element(old: LiveElement, now: LiveElement, shown: LiveElement): boolean {
    const [sent, next, live] = [[...old.childNodes], [...now.childNodes], [...shown.childNodes]];
    if (!isAligned(sent, live)) return false;
    attributes(old, now, shown);
    let head = 0;
    while (head < sent.length && head < next.length && isSame(sent[head], next[head])) head += 1;
    let tail = 0;
    while (
      tail < sent.length - head &&
      tail < next.length - head &&
      isSame(sent[sent.length - 1 - tail], next[next.length - 1 - tail])
    )
      tail += 1;
    const [gone, come] = [sent.slice(head, sent.length - tail), next.slice(head, next.length - tail)];
    const end = live[sent.length - tail] ?? null;
    for (let at = 0; at < Math.max(gone.length, come.length); at += 1) {
      const [from, to, here] = [gone[at], come[at], live[head + at]];
      if (from !== undefined && to !== undefined && here !== undefined && isAlike(from, to)) {
        if (!node(from, to, here, shown)) return false;
        continue;
      }
      exchange(shown, { gone: from === undefined ? undefined : here, come: to, end });
    }
    return true;
  }

  function exchange(
    parent: LiveElement,
    { gone, come, end }: { gone: LiveNode | undefined; come: LiveNode | undefined; end: LiveNode | null },
  ): void {
    const fresh = come?.cloneNode(true);
    if (come?.textContent.trim() || gone?.textContent.trim())
      edited.push(fresh !== undefined && isElement(fresh) ? fresh : parent);
    acts.push(() => {
      if (fresh !== undefined) parent.insertBefore(fresh, gone ?? end);
      if (gone !== undefined) parent.removeChild(gone);
    });
  }

  if (!sameFrame() || screen.querySelector(ours) === null) return undefined;
  if (!element(before.body, after.body, screen.body)) return undefined;
  for (const act of acts) act();
  screen.title = after.title;
  return { edited };
}
