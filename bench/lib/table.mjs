/** Times → a Markdown table of seconds and ratios. */

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {import('./timing.mjs').Times} ours
 * @property {readonly (readonly [string, number])[]} ratios to what, and how many times its time ours is
 * @property {string} [remark]
 */

/**
 * @param {readonly Row[]} rows
 * @returns {string}
 */
export function timesTable(rows) {
  const lines = rows.map(({ what, ours, ratios, remark = '' }) => {
    const against = ratios.map(([other, ratio]) => `${times(ratio)} × ${other}`).join(', ');
    return `| ${what} | ${seconds(ours.median)} | ${seconds(ours.min)}–${seconds(ours.max)} | ${against === '' ? '–' : against} | ${remark} |`;
  });
  return ['| what | median s | min–max s | ratio of medians | |', '|---|---|---|---|---|', ...lines].join(
    '\n',
  );
}

/** @param {number} ratio */
function times(ratio) {
  return ratio < 0.1 ? ratio.toPrecision(1) : ratio.toFixed(ratio < 10 ? 2 : 0);
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return (milliseconds / 1000).toFixed(milliseconds < 1_000 ? 3 : milliseconds < 10_000 ? 2 : 1);
}

/**
 * @param {import('./timing.mjs').Times} times
 * @param {string} other
 * @param {import('./timing.mjs').Times} base
 * @returns {readonly [string, number]}
 */
export function ratio(times, other, base) {
  return [other, times.median / base.median];
}
