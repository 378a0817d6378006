import { archive, dosTime, hashLines } from "../../outils/livraison/archive";
import { checkManifest, checkPages } from "../../outils/livraison/checkFiles";
import { checkLicences, deliveredPackages } from "../../outils/livraison/licences";
import { nodeInflater } from "../../src/hosts/xlsx/node/nodeInflater";
import { readZip } from "../../src/hosts/xlsx/zip/readZip";
import lock from "../../package-lock.json";

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

const page = (...elements: readonly string[]) => ({
  folder: "complement",
  files: [file("complement/page.html", elements.join("")), file("complement/volet.js", "1")],
});

describe("les pages livrées", () => {
  it("ne chargent que des fichiers livrés, par des adresses relatives", () => {
    expect(checkPages(page('<script src="volet.js"></script>'))).toEqual([]);
    expect(checkPages(page("<script defer src=volet.js></script>"))).toEqual([]);
  });

  it.each([
    [
      '<script src="absent.js"></script>',
      "complement/page.html charge absent.js, qui n'est pas livré",
    ],
    ['<img src="/volet.js">', "complement/page.html charge /volet.js"],
    [
      '<link rel="icon" href="https://exemple.invalid/i.png">',
      "complement/page.html charge https://exemple.invalid/i.png",
    ],
    [
      '<script src="//exemple.invalid/s.js"></script>',
      "complement/page.html charge //exemple.invalid/s.js",
    ],
  ])("%s est refusé", (element, problem) => {
    expect(checkPages(page(element))).toEqual([problem]);
  });

  it("peuvent charger Office.js chez Microsoft, qui le demande", () => {
    const script = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">';
    expect(checkPages(page(script))).toEqual([]);
  });

  it("n'appellent aucune autre adresse", () => {
    const files = [
      file("complement/volet.js", 'fetch("exemples/a.xlsx");fetch("https://exemple.invalid/")'),
    ];
    expect(checkPages({ folder: "complement", files })).toEqual([
      "complement/volet.js appelle https://exemple.invalid/",
    ]);
  });
});

describe("le manifeste livré", () => {
  const manifest = (address: string) => `<IconUrl DefaultValue="${address}"/>`;

  it.each([
    ["https://exemple.fr/clausier/volet.js?vue=bilans", []],
    ["https://localhost:3000/volet.js", ["le manifeste désigne https://localhost:3000/volet.js"]],
    [
      "https://exemple.fr/clausier/absent.png",
      ["le manifeste désigne https://exemple.fr/clausier/absent.png, qui n'est pas livré"],
    ],
  ])("%s : %j", (address, problems) => {
    expect(checkManifest(manifest(address), "https://exemple.fr/clausier", page())).toEqual(
      problems,
    );
  });
});

describe("les licences", () => {
  it("du projet permettent toutes de le livrer", () => {
    expect(checkLicences(lock)).toEqual([]);
  });

  it.each([
    [{ license: "MIT" }, []],
    [{ license: "MPL-2.0", dev: true }, []],
    [{ license: "(MIT OR GPL-3.0-or-later)", dev: true }, []],
    [{ license: "AGPL-3.0-only", dev: true }, ["nom : AGPL-3.0-only"]],
    [{ license: "MPL-2.0" }, ["nom : MPL-2.0, qui ne peut pas être livrée"]],
    [{}, ["nom : sans licence"]],
    [{ dev: true }, ["nom : sans licence"]],
  ])("%j : %j", (found, problems) => {
    expect(checkLicences({ packages: { "node_modules/nom": found } })).toEqual(problems);
  });

  it("nomme ce qui est livré, et cela seul", () => {
    const packages = {
      "": { version: "1" },
      "node_modules/a": { version: "1.0.0", license: "MIT" },
      "node_modules/b/node_modules/a": { version: "1.0.0", license: "MIT" },
      "node_modules/outil": { version: "2.0.0", license: "MIT", dev: true },
    };
    expect(deliveredPackages({ packages })).toEqual(["a 1.0.0 (MIT)"]);
  });
});

describe("l'archive", () => {
  const files = [file("a.txt", "bonjour"), file("b/c.txt", "")];
  const date = new Date("2026-11-23T04:05:06Z");

  it("date chaque fichier de ses sources : un serveur ne garde pas celui d'avant", async () => {
    const entries = readZip(await archive(files, { folder: "a", date }));
    expect(entries.map((entry) => entry.dosTime)).toEqual([0x5d77_20a3, 0x5d77_20a3]);
    expect(dosTime(new Date("1980-01-01T00:00:00Z"))).toBe(0x0021_0000);
  });

  it("contient chaque fichier, dans un seul dossier", async () => {
    const entries = readZip(await archive(files, { folder: "clausier-1", date }));
    const contents = await Promise.all(
      entries.map(async (entry) => [
        entry.name,
        new TextDecoder().decode(await nodeInflater.all(entry, 100)),
      ]),
    );
    expect(contents).toEqual([
      ["clausier-1/a.txt", "bonjour"],
      ["clausier-1/b/c.txt", ""],
    ]);
  });

  it("est la même pour les mêmes fichiers", async () => {
    const options = { folder: "a", date };
    expect(await archive(files, options)).toEqual(await archive(files, options));
  });

  it("donne l'empreinte de chaque fichier", () => {
    expect(hashLines([file("a.txt", "bonjour")])).toBe(
      "2cb4b1431b84ec15d35ed83bb927e27e8967d75f4bcd9cc4b25c8d879ae23e18  a.txt\n",
    );
  });
});
