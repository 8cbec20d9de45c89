/** The sizes of slides, by their ratio. */

/** In CSS pixels, 96 to the inch. */
export const slideSizes = {
  '16:9': { width: 1280, height: 720 },
  '4:3': { width: 960, height: 720 },
} as const;
