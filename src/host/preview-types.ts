/** The end of an address → the content type it is served with. */
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
};

export function contentType(address: string): string {
  if (address.endsWith('/')) return 'text/html; charset=utf-8';
  return types[address.slice(address.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
