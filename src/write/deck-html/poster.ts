/** A deck's page becomes the page its picture is taken of: the first slide fills the window, nothing around it. */

/** The stylesheet of the screen knows the class; the script, which would show one slide alone, is off where pictures are taken. */
export function posterHtml(page: string): string {
  return page.replace('<html ', '<html class="poster" ');
}
