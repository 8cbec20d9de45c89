/** Whoever reads what is said may have read enough, as `head` has: the rest is said to nobody, and is no failure. */
export function bearClosedPipes(...streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams)
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}
