/** HTML, turned into the same HTML whose printed web addresses may end a line: after a slash, else before a sign, never with a hyphen added. */

/** Only text between tags is changed: what a link leads to stays as it is. */
export function breakAddresses(html: string): string {
  return html.replace(
    />(https?:\/\/[^<]+)</g,
    (_, address: string) => `><span class="address">${broken(address)}</span><`,
  );
}

function broken(address: string): string {
  const [scheme = '', rest = ''] = address.replaceAll('\u00ad', '').split(/(?<=:\/\/)/);
  return (
    scheme +
    rest
      .split(/(?<=\/)/)
      .map(brokenSegment)
      .join('<wbr>')
  );
}

/** What stands between two slashes stays together unless it is long; its last few signs never stand alone. */
function brokenSegment(segment: string): string {
  if (segment.length <= longest) return segment;
  return segment
    .split(/(?<=.)(?=(?:[-_.?=#]|&amp;|%[0-9A-F]).{5})/)
    .map((piece) => piece.replace(/[^&;]{25}(?=[^&;]{6})/g, '$&<wbr>'))
    .join('<wbr>');
}

const longest = 22;
