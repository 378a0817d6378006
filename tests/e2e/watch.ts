import type { Page } from "playwright-core";

/** What the page keeps to itself: embedded images and files made in it. */
const OWN = /^(?:data|blob|about):/;

/** All that a page did wrong. */
export interface Watched {
  /** Requests for another address than the server's. */
  readonly elsewhere: string[];
  /** Errors of scripts, refusals of the content policy, files not found. */
  readonly failures: string[];
}

/** Follows a page from now on. */
export function watch(page: Page, url: string): Watched {
  const watched: Watched = { elsewhere: [], failures: [] };
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !OWN.test(address)) watched.elsewhere.push(address);
  });
  page.on("pageerror", (error) => watched.failures.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") watched.failures.push(message.text());
  });
  return watched;
}
