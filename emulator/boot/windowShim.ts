/** What Office.js touches of a browser, and no more. */
export type ShimWindow = Record<string, unknown> & { readonly document: ShimDocument };

export interface ShimElement {
  readonly tagName: string;
  src?: string;
  onload?: () => void;
  onerror?: () => void;
  [attribute: string]: unknown;
}

interface ShimDocument {
  readonly head: ShimElement;
  [member: string]: unknown;
}

const PAGE = "https://localhost:3000/taskpane.html";
export const SCRIPT_FOLDER = "/office-js/";

const nothing = () => undefined;

function newStorage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => items.set(key, String(value)),
    removeItem: (key: string) => items.delete(key),
    clear: () => {
      items.clear();
    },
  };
}

function newElement(tagName: string, onAppend: (child: ShimElement) => void): ShimElement {
  const element: ShimElement = {
    tagName: tagName.toUpperCase(),
    style: {},
    setAttribute: (key: string, value: unknown) => {
      element[key] = value;
    },
    getAttribute: (key: string) => element[key] ?? null,
    appendChild: (child: ShimElement) => {
      onAppend(child);
      return child;
    },
    removeChild: nothing,
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  return element;
}

function newDocument(entry: string, onScript: (script: ShimElement) => void): ShimDocument {
  const head = newElement("head", (child) => {
    if (child.tagName === "SCRIPT") onScript(child);
  });
  const body = newElement("body", nothing);
  const script = { src: entry, getAttribute: () => entry };
  const byTag: Readonly<Record<string, readonly unknown[]>> = {
    head: [head],
    body: [body],
    script: Object.assign([script], { item: () => script }),
  };
  return {
    head,
    body,
    documentElement: newElement("html", nothing),
    readyState: "complete",
    cookie: "",
    URL: PAGE,
    createElement: (tag: string) => newElement(tag, nothing),
    getElementsByTagName: (tag: string) => byTag[tag.toLowerCase()] ?? [],
    getElementById: () => null,
    querySelector: () => null,
    addEventListener: nothing,
    removeEventListener: nothing,
  };
}

/** The client waits between the answers of custom functions; tests need not. */
const MAX_DELAY = 10;
const LONGEST_SHORTENED = 1000;

function shortTimeout(callback: () => void, delay = 0): unknown {
  const isShortened = delay > MAX_DELAY && delay <= LONGEST_SHORTENED;
  return setTimeout(callback, isShortened ? MAX_DELAY : delay);
}

function globals() {
  return {
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    setTimeout: shortTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    console,
    URL,
    XMLHttpRequest: nothing,
  };
}

/** A window whose scripts, when added to the page, are handed to the caller. */
export function newShimWindow(onScript: (script: ShimElement) => void): ShimWindow {
  const { href, search, hash, origin, protocol, host, hostname, pathname } = new URL(PAGE);
  const location = { href, search, hash, origin, protocol, host, hostname, pathname };
  const entry = `${origin}${SCRIPT_FOLDER}office.debug.js`;
  const document = newDocument(entry, onScript);
  const window: ShimWindow = {
    ...globals(),
    document,
    location,
    navigator: { userAgent: "Node", language: "fr-FR", appVersion: "" },
    name: "",
    history: {},
    sessionStorage: newStorage(),
    localStorage: newStorage(),
  };
  document["location"] = location;
  for (const alias of ["window", "self", "top", "parent", "globalThis"]) window[alias] = window;
  return window;
}
