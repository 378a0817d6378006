/** Made by the build: it knows the names of all the files of the page. */
const WORKER = "hors-ligne.js";

/** Keeps the page in the browser, so that it opens without a network once it was opened with one. */
export function keepOffline(): void {
  // Absent where the page is not served over HTTPS: it then works, but with a network.
  if (!("serviceWorker" in navigator)) return;
  navigator.serviceWorker.register(WORKER).catch(() => undefined);
}
