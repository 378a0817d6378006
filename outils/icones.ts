/*
 * Draws the PNG of every icon from its SVG: `npx tsx outils/icones.ts`.
 * Chromium only rasterises, without any smoothing of text or network: the same SVG gives the same PNG.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright, type Page } from "playwright-core";
import { TAILLES_ICONES } from "./taillesIcones";

const FOLDER = join(import.meta.dirname, "../assets/icones");

async function drawIcon(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.addStyleTag({
    content: `svg { width: ${String(size)}px; height: ${String(size)}px }`,
  });
  return page.screenshot({ omitBackground: true });
}

async function drawIcons(browser: Browser): Promise<number> {
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  const sources = readdirSync(FOLDER).filter((file) => file.endsWith(".svg"));
  for (const source of sources) {
    const svg = readFileSync(join(FOLDER, source), "utf8");
    for (const size of TAILLES_ICONES) {
      const file = `${basename(source, ".svg")}-${String(size)}.png`;
      writeFileSync(join(FOLDER, file), await drawIcon(page, svg, size));
    }
  }
  return sources.length * TAILLES_ICONES.length;
}

const browser = await playwright.launch({
  args: chromium.args,
  executablePath: await chromium.executablePath(),
});
try {
  process.stdout.write(`${String(await drawIcons(browser))} icônes dessinées\n`);
} finally {
  await browser.close();
}
