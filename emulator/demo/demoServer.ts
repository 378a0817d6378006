import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { basename, join } from "node:path";
import { exampleFile, exampleNames } from "./exemples";
import { ADDIN, GRID_CSS, OFFICE_JS, PAGE_BUNDLE, PAGE_SOURCES } from "./folders";
import { INSTALL_SCRIPT, INSTALL_URL, OFFICE_JS_URL, putInEmulator } from "./paneHtml";
import { type Answer, readFrom, readStatic } from "./staticFile";

export interface DemoServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The workbook that is open, and the folder of the add-in's files. */
interface Served {
  readonly file: string;
  readonly addin: string;
}

const JAVASCRIPT = "text/javascript; charset=utf-8";
const PREFERRED_PORT = 3200;
/** Several demonstrations may be open: each takes the next port. */
const PORTS_TRIED = 20;
const EXAMPLE_URL = "/demo/exemples/";

/** Fluent and the grid write their styles inline; the grid draws images and fonts from data. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

const SHARED_HEADERS = {
  "cache-control": "no-store",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
} as const;

async function demoPage(): Promise<Answer | undefined> {
  const page = await readFrom(PAGE_SOURCES, "index.html");
  return page && { ...page, headers: { "content-security-policy": PAGE_POLICY } };
}

async function pane(addin: string): Promise<Answer | undefined> {
  const page = await readFrom(addin, "taskpane.html");
  return page && { ...page, body: putInEmulator(Buffer.from(page.body).toString("utf8")) };
}

async function workbook(file: string): Promise<Answer> {
  const headers = { "x-nom": encodeURIComponent(basename(file)) };
  return { type: "application/octet-stream", body: await readFile(file), headers };
}

function examples(): Answer {
  return { type: "application/json; charset=utf-8", body: JSON.stringify(exampleNames()) };
}

function example(name: string): Promise<Answer | undefined> {
  const file = exampleFile(name);
  return file === undefined ? Promise.resolve(undefined) : workbook(file);
}

/** What each address answers; the rest is the add-in's, as its own host would serve it. */
function answer(path: string, { file, addin }: Served): Promise<Answer | undefined> {
  const routes: Readonly<Record<string, () => Promise<Answer | undefined>>> = {
    "/": demoPage,
    "/taskpane.html": () => pane(addin),
    "/demo/grille.css": () => readStatic(GRID_CSS),
    "/demo/page.css": () => readFrom(PAGE_SOURCES, "page.css"),
    "/demo/page.js": () => readStatic(join(PAGE_BUNDLE, "page.js")),
    "/demo/classeur": () => workbook(file),
    "/demo/exemples": () => Promise.resolve(examples()),
    "/favicon.ico": () => readFrom(addin, "icones/clausier-32.png"),
    [INSTALL_URL]: () => Promise.resolve({ type: JAVASCRIPT, body: INSTALL_SCRIPT }),
  };
  const route = routes[path];
  if (route) return route();
  if (path.startsWith(EXAMPLE_URL)) return example(path.slice(EXAMPLE_URL.length));
  return path.startsWith(OFFICE_JS_URL)
    ? readFrom(OFFICE_JS, path.slice(OFFICE_JS_URL.length))
    : readFrom(addin, path.slice(1));
}

/** A page elsewhere that had this name resolved to this machine would send its own host. */
function isLocal({ headers }: IncomingMessage): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\]):\d+$/.test(headers.host ?? "");
}

async function respond(request: IncomingMessage, response: ServerResponse, served: Served) {
  const refuse = (status: number) => response.writeHead(status, SHARED_HEADERS).end();
  if (request.method !== "GET") return refuse(405);
  if (!isLocal(request)) return refuse(403);
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const found = await answer(decodeURIComponent(pathname), served);
  if (!found) return refuse(404);
  const headers = { ...SHARED_HEADERS, "content-type": found.type, ...found.headers };
  return response.writeHead(200, headers).end(found.body);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/** The port wished, or the next that is free; any free one when 0 is wished. */
async function listenFrom(server: Server, wished: number): Promise<number> {
  for (let port = wished; wished > 0 && port < wished + PORTS_TRIED; port++) {
    const taken = await listen(server, port).catch(() => undefined);
    if (taken !== undefined) return taken;
  }
  return listen(server, 0);
}

/** Serves the demonstration of one workbook, on this machine only, on a free port. */
export async function startDemoServer(
  file: string,
  port = PREFERRED_PORT,
  addin = ADDIN,
): Promise<DemoServer> {
  const server = createServer((request, response) => {
    respond(request, response, { file, addin }).catch(() => {
      response.writeHead(500, SHARED_HEADERS).end();
    });
  });
  const free = await listenFrom(server, port);
  return {
    url: `http://localhost:${String(free)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
