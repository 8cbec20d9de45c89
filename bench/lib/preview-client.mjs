/** The printed address of a preview → a browser's side of it: pages, and the stream of events of each. */

/** @param {string} url */
export async function openPreviewClient(url) {
  const { origin } = new URL(url);
  const cookie = ((await fetch(url)).headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const get = (/** @type {string} */ path) => fetch(`${origin}${path}`, { headers: { cookie } });
  const text = async (/** @type {string} */ path) => (await get(path)).text();

  /** Keeps one stream open, as a page does. */
  function follow(/** @type {string} */ page) {
    const stop = new AbortController();
    let version = '';
    let wake = () => {};
    void (async () => {
      const response = await fetch(`${origin}/~lectern/events?page=${encodeURIComponent(page)}`, {
        headers: { cookie },
        signal: stop.signal,
      });
      const decoder = new TextDecoder();
      let rest = '';
      for await (const chunk of /** @type {any} */ (response.body)) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) if (line.startsWith('data: ')) version = JSON.parse(line.slice(6)).version;
        wake();
      }
    })().catch(() => {});
    return {
      version: () => version,
      /** Asked anew at every event that tells another version. */
      until: async (/** @type {() => unknown} */ holds) => {
        for (let seen = ''; ; ) {
          if (version !== '' && version !== seen) {
            seen = version;
            if (await holds()) return;
          } else
            await new Promise((resolve) => {
              wake = () => resolve(undefined);
            });
        }
      },
      close: () => stop.abort(),
    };
  }

  async function until(/** @type {string} */ page, /** @type {() => unknown} */ holds) {
    const stream = follow(page);
    await stream.until(holds);
    stream.close();
  }
  return { get, text, follow, until, ready: (/** @type {string} */ page) => until(page, () => true) };
}
