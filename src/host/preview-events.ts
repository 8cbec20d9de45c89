/** Pages that listen → each is told when what it shows became another thing, and the state at once when it begins to listen. */
import type { ServerResponse } from 'node:http';

export interface PreviewEvents {
  /** Keeps the response open until the page goes. */
  add(response: ServerResponse, address: string): void;
  /** Tells every page whose state is another than it was told last. */
  tell(): void;
  /** The addresses of the pages that listen. */
  addresses(): readonly string[];
  close(): void;
}

/** `stateOf` an address is what a page there should know: one line of text. */
export function openPreviewEvents(stateOf: (address: string) => string): PreviewEvents {
  const pages = new Map<ServerResponse, { readonly address: string; told: string }>();

  function tellOne(response: ServerResponse, page: { readonly address: string; told: string }): void {
    const state = stateOf(page.address);
    // Who does not read is told once it does: the newest then, and nothing of what was between.
    if (state === page.told || response.writableNeedDrain) return;
    page.told = state;
    response.write(`data: ${state}\n\n`);
  }

  return {
    add: (response, address) => {
      const page = { address, told: '' };
      pages.set(response, page);
      response.on('close', () => pages.delete(response));
      response.on('drain', () => tellOne(response, page));
      // How long a browser waits before it asks again, in milliseconds.
      response.write('retry: 1000\n\n');
      tellOne(response, page);
    },
    tell: () => {
      for (const [response, page] of pages) tellOne(response, page);
    },
    addresses: () => [...pages.values()].map(({ address }) => address),
    close: () => {
      for (const response of pages.keys()) response.end();
    },
  };
}
