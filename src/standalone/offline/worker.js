/*
 * Keeps the files of the page. The build puts their names and a version in place of the two
 * words below; another version of any file makes another version of all. A new version waits
 * until no page of the old one is open: none is ever made of files of both.
 */
const FILES = __FILES__;
const CACHE = "clausier-" + __VERSION__;

self.addEventListener("install", (event) => {
  // From the server itself: the browser may hold older files of the same names.
  const files = FILES.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(files)));
});

self.addEventListener("activate", (event) => {
  const isOld = (name) => name.startsWith("clausier-") && name !== CACHE;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  event.respondWith(
    caches
      .match(event.request, { cacheName: CACHE, ignoreSearch: true })
      .then((kept) => kept ?? fetch(event.request)),
  );
});
