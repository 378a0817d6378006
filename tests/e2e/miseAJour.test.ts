import { createServer, type Server } from "node:http";
import { setTimeout } from "node:timers/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchChromium } from "../../outils/launchChromium";
import { serveAutonome } from "../../outils/serveAutonome";
import type { FolderServer } from "../../outils/serveFolder";

/** The build and the browser are slow on a small machine; a gesture is not. */
const START_TIMEOUT = 600_000;
jest.setTimeout(120_000);

const AVANT = "Choisir un classeur";
const APRES = "Choisir un fichier !";

let files: FolderServer;
let host: Server;
let browser: Browser;
let context: BrowserContext;
let url: string;
let isNew = false;

/** The same files, or a version where one text and the mark of the version differ. */
function version(path: string, text: string): string {
  if (!isNew) return text;
  return path.endsWith("hors-ligne.js")
    ? text.replace(/clausier-[0-9a-f]{16}/, "clausier-nouvelle")
    : text.replaceAll(AVANT, APRES);
}

beforeAll(async () => {
  files = await serveAutonome(0);
  host = createServer((request, response) => {
    void fetch(new URL(request.url ?? "/", files.url)).then(async (found) => {
      const type = found.headers.get("content-type") ?? "";
      const bytes = Buffer.from(await found.arrayBuffer());
      const body = /html|javascript/.test(type)
        ? version(request.url ?? "", bytes.toString("utf8"))
        : bytes;
      // The worst of hosts: it lets browsers keep every file for a year.
      const headers = { "content-type": type, "cache-control": "max-age=31536000" };
      response.writeHead(found.status, headers).end(body);
    });
  });
  await new Promise<void>((resolve) => host.listen(0, "localhost", resolve));
  const address = host.address();
  url = `http://localhost:${typeof address === "object" && address !== null ? String(address.port) : ""}/`;
  browser = await launchChromium();
  context = await browser.newContext();
}, START_TIMEOUT);

afterAll(async () => {
  await browser.close();
  host.close();
  await files.close();
});

const texteDe = (page: Page) => page.getByRole("button", { name: /^Choisir un/ }).innerText();

/** Until the browser holds a version of the files that serves pages, or one that waits to. */
async function until(page: Page, state: "active" | "waiting"): Promise<void> {
  await page.waitForFunction(
    async (wanted) => Boolean((await navigator.serviceWorker.getRegistration())?.[wanted]),
    state,
  );
}

async function ouvrir(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** A browser takes a moment to let go of a page that was closed. */
const MOST_OPENINGS = 20;
const BETWEEN_OPENINGS_MS = 500;

async function ouvrirJusqua(expected: string): Promise<string> {
  let text = "";
  for (let opening = 0; opening < MOST_OPENINGS && text !== expected; opening++) {
    await setTimeout(BETWEEN_OPENINGS_MS);
    const page = await ouvrir();
    text = await texteDe(page);
    await page.close();
  }
  return text;
}

describe("une nouvelle version des fichiers de la page sans Excel", () => {
  it("attend que la page de l'ancienne soit fermée, puis la remplace tout entière", async () => {
    const page = await ouvrir();
    await until(page, "active");
    isNew = true;
    await page.reload();
    await until(page, "waiting");
    expect(await texteDe(page)).toBe(AVANT);
    await page.close();
    expect(await ouvrirJusqua(APRES)).toBe(APRES);
  });

  it("s'ouvre ensuite sans serveur", async () => {
    host.closeAllConnections();
    host.close();
    expect(await texteDe(await ouvrir())).toBe(APRES);
  });
});
