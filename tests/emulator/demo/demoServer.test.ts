import { request } from "node:http";
import { type DemoServer, startDemoServer } from "../../../emulator/demo/demoServer";
import { EXAMPLE } from "../../../emulator/demo/folders";
import { putInEmulator } from "../../../emulator/demo/paneHtml";

let server: DemoServer;

beforeAll(async () => {
  server = await startDemoServer(EXAMPLE, 0);
});

afterAll(() => server.close());

/** A raw request: clients would tidy the path and the host themselves. */
function statusOf(path: string, headers: Record<string, string> = {}, method = "GET") {
  const { hostname, port } = new URL(server.url);
  return new Promise<number | undefined>((resolve, reject) => {
    request({ hostname, port, path, headers, method }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

describe("le serveur de la démonstration", () => {
  it("sert la page, le classeur et l'Office.js de npm", async () => {
    expect(await statusOf("/")).toBe(200);
    expect(await statusOf("/demo/classeur")).toBe(200);
    expect(await statusOf("/office-js/office.js")).toBe(200);
  });

  it("propose les classeurs d'exemple, et eux seuls", async () => {
    const response = await fetch(`${server.url}demo/exemples`);
    await expect(response.json()).resolves.toContain("trois-feuilles.xlsx");
    expect(await statusOf("/demo/exemples/trois-feuilles.xlsx")).toBe(200);
    expect(await statusOf("/demo/exemples/LISEZMOI.md")).toBe(404);
    expect(await statusOf("/demo/exemples/..%2f..%2fpackage.json")).toBe(404);
  });

  it("prend le port suivant quand le sien est pris", async () => {
    const taken = Number(new URL(server.url).port);
    const other = await startDemoServer(EXAMPLE, taken);
    expect(Number(new URL(other.url).port)).toBeGreaterThan(taken);
    await other.close();
  });

  it("ne sort pas de ses dossiers", async () => {
    expect(await statusOf("/../../package.json")).toBe(404);
    expect(await statusOf("/office-js/..%2f..%2f..%2fpackage.json")).toBe(404);
    expect(await statusOf("/office-js/../../../package.json")).toBe(404);
  });

  it("ne répond qu'à cette machine, et n'accepte aucun envoi", async () => {
    expect(await statusOf("/", { host: "ailleurs.example" })).toBe(403);
    expect(await statusOf("/demo/classeur", {}, "POST")).toBe(405);
  });
});

describe("la page du complément servie", () => {
  it("reçoit un script avant tous les autres, et l'Office.js d'ici", () => {
    const html =
      '<html><head><meta charset="utf-8"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head></html>';
    expect(putInEmulator(html)).toBe(
      '<html><head><script src="/demo/installer.js"></script><meta charset="utf-8"><script src="/office-js/office.js"></script></head></html>',
    );
  });
});
