/** Pages of PDFs, windows of a browser and sheets of both: what a gallery is made with. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Poppler, ImageMagick and LibreOffice; they are needed here alone. */
export const run = (program, ...args) =>
  execFileSync(program, args.map(String), { stdio: ['ignore', 'pipe', 'ignore'] });

export async function openTools(root, gallery) {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-gallery-'));
  const browser = await openBrowser(root);
  let shots = 0;
  const fresh = () => join(folder, `${shots++}.png`);
  return {
    folder,
    /** A page of a PDF, so many pixels wide. */
    page(pdf, number, width) {
      const picture = fresh();
      const size = ['-scale-to-x', width, '-scale-to-y', -1];
      run('pdftoppm', '-png', '-singlefile', '-f', number, '-l', number, ...size, pdf, picture.slice(0, -4));
      return picture;
    },
    /** A window of a browser: `dark`, scrolled to what the selector `to` finds, after what `prepare` does there. */
    async screen(address, [width, height], { dark = false, to, above = 90, prepare } = {}) {
      const picture = fresh();
      const page = await browser.newPage();
      await page.setViewport({ width, height, deviceScaleFactor: 1 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
      await page.goto(address, { waitUntil: 'load' });
      await prepare?.(page);
      if (to !== undefined) await page.$eval(to, scrollTo, above);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.screenshot({ path: picture });
      await page.close();
      return picture;
    },
    /** Many pictures as one, side by side, small enough to be looked at on the web. */
    sheet(name, pictures, columns, ...look) {
      const whole = join(folder, name);
      const frame = [
        '-tile',
        `${columns}x`,
        '-geometry',
        '+8+8',
        '-background',
        '#d9dddf',
        '-gravity',
        'north',
      ];
      run('montage', ...pictures, ...look, ...frame, whole);
      run(
        'convert',
        whole,
        '-strip',
        '-depth',
        8,
        '-colors',
        160,
        '-define',
        'png:compression-level=9',
        join(gallery, name),
      );
      process.stdout.write(`${name}: ${pictures.length} pictures\n`);
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function openBrowser(root) {
  const puppeteer = createRequire(join(root, 'package.json')).resolve('puppeteer-core');
  const { launch } = await import(pathToFileURL(puppeteer).href);
  const executablePath = process.env.LECTERN_BROWSER ?? '/usr/bin/chromium';
  return launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'] });
}

/** Runs in the page: so many pixels are left above, for a head that stays. */
function scrollTo(found, above) {
  window.scrollTo({ top: found.getBoundingClientRect().top + window.scrollY - above, behavior: 'instant' });
}

/** As LibreOffice draws it. */
export function officePdf(pptx, folder) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`;
  run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, pptx);
  return join(folder, `${basename(pptx, '.pptx')}.pdf`);
}

/** The words of every page. */
export function textsOf(pdf) {
  return run('pdftotext', pdf, '-').toString().split('\f').slice(0, -1);
}
