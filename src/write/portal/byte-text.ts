/** A number of bytes becomes a size a person reads: `340 kB`, `1.4 MB`. */

export function byteText(bytes: number): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB`;
  return `${(bytes / 1_000_000).toFixed(1)}\u00a0MB`;
}
