/** How a page is looked at. */
import type { Page } from 'puppeteer-core';

export async function byNightOnPhone(page: Page): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await page.setViewport({ width: 360, height: 740, hasTouch: true, isMobile: true });
}

/** As pages open in the tests. */
export async function byDayOnDesk(_page: Page): Promise<void> {}
