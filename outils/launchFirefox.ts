import { existsSync } from "node:fs";
import { type Browser, firefox } from "playwright-core";

const PLACES = [
  process.env["CLAUSIER_FIREFOX"],
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/**
 * The Firefox of this machine, unmodified, driven by WebDriver BiDi; null when it has none. What it downloads goes
 * to this folder, under the name that the page gives it.
 */
export async function launchFirefox(downloads: string): Promise<Browser | null> {
  const executablePath = PLACES.find((place) => place !== undefined && existsSync(place));
  return executablePath === undefined
    ? null
    : firefox.launch({
        channel: "moz-firefox",
        executablePath,
        downloadsPath: downloads,
      });
}
