/*
 * Serves dist/addin on https://localhost:3000, as the committed manifest expects: `npm run excel`.
 * Excel refuses a page whose certificate the computer does not trust: docs/deploiement.md says
 * how to trust the one that is made here.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import { extname, join, sep } from "node:path";

const DIST = join(import.meta.dirname, "../dist");
const FILES = join(DIST, "addin");
const CERTIFICATE = join(DIST, "certificat", "localhost.crt");
const KEY = join(DIST, "certificat", "localhost.key");
const PORT = 3000;
const DAYS = "90";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

function makeCertificate(): void {
  mkdirSync(join(DIST, "certificat"), { recursive: true });
  const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"];
  const request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", DAYS, ...names];
  execFileSync("openssl", [...request, "-keyout", KEY, "-out", CERTIFICATE], { stdio: "ignore" });
}

/** What was built, by its address; nothing else is served. */
function listFiles(): Map<string, string> {
  const paths = readdirSync(FILES, { recursive: true, encoding: "utf8" });
  return new Map(paths.map((path) => [`/${path.split(sep).join("/")}`, join(FILES, path)]));
}

if (!existsSync(CERTIFICATE)) makeCertificate();
const files = listFiles();
const server = createServer(
  { cert: readFileSync(CERTIFICATE), key: readFileSync(KEY) },
  (request, response) => {
    const file = files.get(new URL(request.url ?? "/", "https://localhost").pathname);
    const type = TYPES[extname(file ?? "")];
    if (file === undefined || type === undefined) response.writeHead(404).end();
    else {
      response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
      response.end(readFileSync(file));
    }
  },
);
server.listen(PORT, "127.0.0.1", () => {
  process.stdout.write(
    `Complément servi sur https://localhost:${String(PORT)}\nCertificat : ${CERTIFICATE}\n`,
  );
});
