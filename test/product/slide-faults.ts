/** A script for the page: its laid-out slides → what is wrong with their layout. As text, since it is the browser's. */
export const slideFaults = `document.fonts.ready.then(() => {
  const faults = [];
  const boxesOf = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  };
  const lines = (element) => new Set(boxesOf(element).map(({ bottom }) => Math.round(bottom / 8))).size;
  for (const slide of document.querySelectorAll('section[data-number]')) {
    const tell = (fault) => faults.push(slide.id + ': ' + fault);
    const room = slide.getBoundingClientRect();
    if (room.height < 100) tell('is not laid out');
    const title = slide.querySelector('h1, h2');
    if (title === null) tell('has no title');
    else if (lines(title) > 2) tell('has a title of more than two lines');
    const foot = slide.querySelector(':scope > footer')?.getBoundingClientRect();
    for (const part of slide.querySelectorAll('h1, h2, p, li, td, th, figure, svg, img')) {
      if (!part.checkVisibility() || part.closest('footer, .tip') !== null) continue;
      const words = part.textContent.trim().slice(0, 40) || part.tagName;
      for (const box of [part.getBoundingClientRect(), ...(part.closest('svg') ? [] : boxesOf(part))]) {
        const outside = Math.max(room.left - box.left, box.right - room.right, room.top - box.top, box.bottom - room.bottom);
        if (outside > 1) tell('leaves the slide by ' + Math.round(outside) + ' px: ' + words);
        if (foot === undefined || box.width === 0) continue;
        const across = Math.min(box.right, foot.right) - Math.max(box.left, foot.left);
        const down = Math.min(box.bottom, foot.bottom) - Math.max(box.top, foot.top);
        if (across > 1 && down > 1) tell('covers the foot by ' + Math.round(down) + ' px: ' + words);
      }
    }
  }
  return [...new Set(faults)];
})`;
