/** Joins the parts of a deck's script. Sent to the browser as text: see `page-nouns.ts`. */
import type { DeckParts } from './deck-script.ts';
import type { PageWindow } from './page-nouns.ts';
import type { Message, Role } from './read-message.ts';
import type { ScreenWords } from './screen-words.ts';
import type { Session } from './session.ts';
import type { Talk } from './talk.ts';

export function startDeck(window: PageWindow, parts: DeckParts): void {
  const { document } = window;
  const root = document.documentElement;
  const role: Role = /[?&]presenter\b/.test(window.location.search) ? 'presenter' : 'audience';
  const words: ScreenWords = JSON.parse(document.currentScript?.dataset.words ?? '{}');
  const slides = parts.readSlides(document);
  const moves = parts.makeMoves(slides.map(({ items }) => items.length));
  const stopwatch = parts.makeStopwatch();
  const memory = parts.makeMemory(window);
  const ids = slides.map(({ section }) => section.id);
  const address = parts.makeAddress(window, ids);
  const say = parts.makeSay(document);
  const tips = parts.watchTips(window);
  const stage = parts.makeStage(window, slides);
  const overview = parts.makeOverview(window, slides, words);
  const preview = parts.makePreview(window, slides);
  const seconds = slides.map((slide) => slide.seconds);
  const plan = parts.makePlan(seconds, Number(document.currentScript?.dataset.minutes));
  const desk = parts.makeDesk(window, { slides, moves, plan, stopwatch, words, say, preview: preview.show });
  const announce = parts.makeAnnouncer({ slides, words, say, focus: stage.focus });
  const wire = parts.makeWire(window, { role, read: parts.readMessage, hear });
  const kept = memory.read(role);
  const session: Session = parts.makeSession({
    role,
    start: parts.firstTalk({ role, linked: address.linked(), kept, read: parts.readMessage, stopwatch }),
    moves,
    stopwatch,
    now: () => Date.now(),
    show,
    send: wire.send,
  });
  let shown: Talk | undefined;
  let how: 'step' | 'leap' = 'step';
  let silence = 8;

  function show(talk: Talk): void {
    const before = shown;
    shown = talk;
    if (before?.slide !== talk.slide) tips.close();
    stage.show(talk);
    address.write(talk.slide, how);
    memory.write(role, JSON.stringify({ deck: '', from: role, kind: 'state', talk }));
    const number = words['slide-of'].replace('{number}', String(talk.slide + 1));
    say('number', number.replace('{count}', String(slides.length)));
    if (role === 'audience' && !overview.isOpen()) announce(talk, before);
    if (role === 'audience') return;
    desk.show(talk);
    desk.tick(talk, Date.now());
  }

  function hear(message: Message): void {
    silence = 0;
    session.hear(message);
  }

  function leap(to: number): void {
    if (overview.isOpen()) overview.close();
    how = 'leap';
    session.leap(to);
    how = 'step';
  }

  /** Four times a second, so that no second is missed; a window that says nothing for three is gone. */
  function tick(): void {
    silence += 1;
    desk.tick(session.talk(), Date.now());
    desk.alone(silence > 12);
    if (silence % 4 === 0) wire.send('hello', session.talk());
  }

  const search = parts.makeSearch(window, {
    find: parts.findSlides,
    slides: () => slides.map((slide) => slide.words(role === 'presenter' ? 'with notes' : 'slide only')),
    words,
    go: leap,
  });
  const acts = parts.makeActs(window, {
    session,
    overview,
    tips,
    role,
    leap,
    search,
    otherWindow: parts.makeOtherWindow(window, { role, opened: wire.reach }),
    resize: parts.makeLetterSize(document, memory),
  });
  parts.watchDialogs(document);
  parts.watchKeys(document, { keys: parts.makeKeys(), acts, leap, say });
  parts.watchPointer(window, {
    act: (name) => Object.entries(acts()).find(([each]) => each === name)?.[1](),
    turn: (way) => acts()[way](),
    choose: (frame) => leap(slides.findIndex((slide) => slide.frame === frame)),
    dismiss: tips.dismiss,
    mode: () => (overview.isOpen() ? 'overview' : role === 'audience' ? 'hall' : 'desk'),
  });
  parts.watchWindow(window, {
    fits: [stage.fit, overview.fit, preview.fit],
    isStill: () => !overview.isOpen(),
    linked: () => {
      const to = address.linked();
      if (to >= 0 && to !== session.talk().slide) session.leap(to);
    },
  });

  for (const name of ['scripted', 'show', role]) root.classList.add(name);
  if (role === 'presenter') {
    document.title = `${words['presenter-view']}: ${document.title}`;
    window.setInterval(tick, 250);
  }
  show(session.talk());
  wire.send('hello', session.talk());
}
