import { createFileHost } from "../../src/hosts/xlsx/fileHost";
import { nodeDeflater } from "../../src/hosts/xlsx/node/nodeDeflater";
import { readDefinedNames } from "../../src/hosts/xlsx/read/readPackage";
import { bytesOf } from "../journeys/readExemple";
import { sheetToWriteOf, texte } from "../support/sheetToWriteOf";
import { sheetJsNames } from "../support/sheetJsCells";
import { describeHost, newTask } from "./host.contract";

const openFile = (bytes: Uint8Array, name: string) =>
  createFileHost(bytes, { name, deflater: nodeDeflater });

describeHost((bytes, name) => Promise.resolve(openFile(bytes, name)));

const namesOf = (bytes: Uint8Array) => readDefinedNames(bytes, nodeDeflater);

const edit = { place: { sheet: 0, row: 0, column: 0 }, value: "x" };

describe("le fichier seul", () => {
  it("rend ses octets d'origine tant que rien n'est écrit, puis un classeur complété", async () => {
    const bytes = bytesOf("ales-objectifs");
    const host = openFile(bytes, "suivi.xlsx");
    const before = host.bytes();
    await host.writeSheets([sheetToWriteOf("Ajoutée", [texte("a")])], newTask());
    expect(before).toBe(bytes);
    expect(sheetJsNames(host.bytes())).toContain("Ajoutée");
  });

  it("refuse de modifier un fichier .csv, et dit quoi faire", async () => {
    const csv = new TextEncoder().encode("Maître d'ouvrage;Heures réalisées\nVille d'Alès;12\n");
    const host = openFile(csv, "suivi.csv");
    await expect(host.applyEdits([edit], [])).rejects.toMatchObject({ code: "EDITION_IMPOSSIBLE" });
    await expect(
      host.saveAnswers({ feuilles: { suivi: { ignorer: true } } }),
    ).rejects.toMatchObject({
      code: "EDITION_IMPOSSIBLE",
    });
    expect(await host.readAnswers()).toEqual({ feuilles: {} });
    expect(await host.formulasAmong([edit.place])).toEqual([]);
    expect(host.bytes()).toBe(csv);
  });

  it("retire ce qu'il garde sans le montrer, et rend alors le fichier tel qu'il était", async () => {
    const bytes = bytesOf("trois-feuilles");
    const host = openFile(bytes, "suivi.xlsx");
    await host.saveAnswers({ feuilles: { Suivi: { titres: { Visa: null } } } });
    await host.removeTraces();
    expect(await host.readAnswers()).toEqual({ feuilles: {} });
    expect(await namesOf(host.bytes())).toEqual(await namesOf(bytes));
    const before = host.bytes();
    await host.removeTraces();
    expect(host.bytes()).toBe(before);
  });
});
