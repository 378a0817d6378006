import type { ReleasedFile } from "./folderFiles";

/** Where the pages may load a script from, when the copy of Office.js is Microsoft's. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/";
const LOADED = /<(?:script|link|img|iframe|source)\b[^>]*?\s(?:src|href)=["']?([^"'\s>]+)/gi;
const CALLED = /\b(?:fetch|importScripts|EventSource|WebSocket|sendBeacon)\(\s*["'`]([^"'`]+)/g;
const ADDRESS = /\bDefaultValue="(https?:[^"]+)"/g;

export interface ReleaseFolder {
  readonly files: readonly ReleasedFile[];
  /** Name of the folder in the release, such as « complement ». */
  readonly folder: string;
}

/** What would fail, or reach elsewhere, once these files are served: one sentence each; [] when nothing. */
export function checkPages({ files, folder }: ReleaseFolder): readonly string[] {
  const paths = new Set(files.map(({ path }) => path));
  return files.flatMap((file) => {
    const text = new TextDecoder().decode(file.bytes);
    if (file.path.endsWith(".html")) {
      return addressesIn(text, LOADED).flatMap((address) =>
        checkLoaded(file.path, address, (path) => paths.has(`${folder}/${path}`)),
      );
    }
    return file.path.endsWith(".js")
      ? addressesIn(text, CALLED)
          .filter(isElsewhere)
          .map((address) => `${file.path} appelle ${address}`)
      : [];
  });
}

function checkLoaded(
  page: string,
  address: string,
  isReleased: (path: string) => boolean,
): readonly string[] {
  if (address.startsWith(OFFICE_JS) || address.startsWith("data:")) return [];
  if (isElsewhere(address) || address.startsWith("/")) return [`${page} charge ${address}`];
  return isReleased(address) ? [] : [`${page} charge ${address}, qui n'est pas livré`];
}

/** Every address of the manifest must be a file of the release, under the address where it will be served. */
export function checkManifest(
  manifest: string,
  baseUrl: string,
  { files, folder }: ReleaseFolder,
): readonly string[] {
  const paths = new Set(files.map(({ path }) => path));
  return addressesIn(manifest, ADDRESS).flatMap((address) => {
    if (!address.startsWith(`${baseUrl}/`)) return [`le manifeste désigne ${address}`];
    const path = address.slice(baseUrl.length + 1).replace(/[?#].*$/, "");
    return paths.has(`${folder}/${path}`)
      ? []
      : [`le manifeste désigne ${address}, qui n'est pas livré`];
  });
}

function isElsewhere(address: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address);
}

function addressesIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, address = ""]) => address);
}
