/** Renders the SVG marks of assets/ to the PNG sizes that Office asks for: `npm run icons`. Needs Chrome, Edge or Chromium. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChrome } from './tools/find-tools';

/** Office's ribbon sizes. Small ones have their own drawing, because detail turns to mud there. */
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** The add-in's own mark is also drawn for the page's favicon and the store's listing. */
const LISTING_SIZE = 128;
const LARGEST_SMALL_SIZE = 24;

const MARKS = [
  { name: 'icon', sizes: [...RIBBON_SIZES, LISTING_SIZE] },
  { name: 'score', sizes: RIBBON_SIZES },
];

const assets = new URL('../assets/', import.meta.url);
const executablePath = findChrome();
if (executablePath === null) throw new Error('No Chrome, Edge or Chromium found; set CHROME_PATH.');

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const { name, sizes } of MARKS) {
    for (const size of sizes) {
      const source = size <= LARGEST_SMALL_SIZE ? `${name}-small.svg` : `${name}.svg`;
      const svg = readFileSync(new URL(source, assets), 'utf8');
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${String(size)}px;height:${String(size)}px}</style>${svg}`,
      );
      writeFileSync(new URL(`${name}-${String(size)}.png`, assets), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
