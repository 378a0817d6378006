import { openFile } from "../../src/standalone/openFile";
import { createSessionHost } from "../../src/standalone/sessionHost";
import { describeHost, newTask } from "../hosts/host.contract";
import { bytesOf } from "../journeys/readExemple";
import { sheetJsNames } from "../support/sheetJsCells";
import { sheetToWriteOf, texte } from "../support/sheetToWriteOf";
import { shownCells } from "../support/shownCells";

const fileOf = (bytes: Uint8Array, name: string) => new File([bytes.slice()], name);

const open = (name = "suivi.xlsx") => openFile(fileOf(bytesOf("trois-feuilles"), name));

describeHost(async (bytes, name) => createSessionHost(await openFile(fileOf(bytes, name))));

const ANSWERS = {
  feuilles: { "Suivi d'été": { titres: { Hrs: "heuresRealisees", Visa: null } } },
} as const;

const cell = { sheet: 0, row: 3, column: 1 };

describe("un classeur ouvert dans la page", () => {
  it("rend les octets du fichier tant que rien n'est écrit", async () => {
    const session = await open();
    expect([...session.save()]).toEqual([...bytesOf("trois-feuilles")]);
  });

  it("revient en arrière d'une écriture à la fois, jusqu'au fichier d'origine", async () => {
    const session = await open();
    const host = createSessionHost(session);
    await host.applyEdits([{ place: cell, value: "un" }], []);
    await host.writeSheets([sheetToWriteOf("Ajoutée", [texte("a")])], newTask());
    await session.undo();
    expect(sheetJsNames(session.file.bytes())).not.toContain("Ajoutée");
    expect(session.getView()).toMatchObject({ canUndo: true, isSaved: false });
    await session.undo();
    expect(session.getView()).toMatchObject({ canUndo: false, isSaved: true });
    expect(session.file.bytes()).toEqual(bytesOf("trois-feuilles"));
  });

  it("ne compte pas pour une écriture ce qui ne change rien", async () => {
    const session = await open();
    await createSessionHost(session).carryOut([], newTask());
    expect(session.getView()).toMatchObject({ canUndo: false, isSaved: true });
  });

  it("n'a plus rien à perdre une fois la copie rendue", async () => {
    const session = await open();
    await session.edit({ place: cell, value: "tapé" });
    expect(session.getView().isSaved).toBe(false);
    session.save();
    expect(session.getView().isSaved).toBe(true);
  });

  it("dit au volet ce que la personne change, pas ce que le volet écrit", async () => {
    const session = await open();
    const host = createSessionHost(session);
    const changed: number[] = [];
    await host.onChange(({ sheet }) => changed.push(sheet));
    await host.applyEdits([{ place: cell, value: "du volet" }], []);
    expect(changed).toEqual([]);
    await session.edit({ place: cell, value: "de la personne" });
    expect(changed).toContain(0);
  });

  it("dit au volet la cellule choisie, et la montre quand le volet y va", async () => {
    const session = await open();
    const host = createSessionHost(session);
    const chosen: unknown[] = [];
    const stop = await host.onSelection((place) => chosen.push(place));
    session.select(cell);
    await host.goTo({ sheet: 1, row: 0, column: 2 });
    await stop();
    session.select({ sheet: 0, row: 0, column: 0 });
    expect(chosen).toEqual([cell, { sheet: 1, row: 0, column: 2 }]);
    expect((await host.state()).activeSheet).toBe(0);
  });

  it("refuse de taper par-dessus une formule, et dit quoi faire", async () => {
    const session = await open();
    const formula = { place: cell, value: 3, formula: "1+2" };
    await createSessionHost(session).applyEdits([formula], []);
    await expect(session.edit({ place: cell, value: "4" })).rejects.toMatchObject({
      code: "EDITION_IMPOSSIBLE",
    });
  });

  it("garde dans le fichier les réponses sur les colonnes, et les y retrouve", async () => {
    const session = await open();
    await createSessionHost(session).saveAnswers(ANSWERS);
    expect(session.getView()).toMatchObject({ canUndo: false, isSaved: false });
    const again = await openFile(fileOf(session.save(), "suivi-clausier.xlsx"));
    expect(await createSessionHost(again).readAnswers()).toMatchObject(ANSWERS);
  });

  it("garde les réponses quand elle revient en arrière", async () => {
    const session = await open();
    const host = createSessionHost(session);
    await host.applyEdits([{ place: cell, value: "un" }], []);
    await host.saveAnswers(ANSWERS);
    await session.undo();
    expect(session.getView().workbook).toEqual((await open()).getView().workbook);
    expect(await host.readAnswers()).toMatchObject(ANSWERS);
  });

  it("garde aussi celles d'un .csv, devenu classeur", async () => {
    const csv = new TextEncoder().encode("Maître d'ouvrage;Hrs\r\nVille d'Alès;12,5\r\n");
    const host = createSessionHost(await openFile(fileOf(csv, "export.csv")));
    await host.saveAnswers(ANSWERS);
    expect(await host.readAnswers()).toMatchObject(ANSWERS);
  });
});

describe("ce que la page ouvre", () => {
  it("fait d'un .csv un classeur, cellule par cellule", async () => {
    const csv = "Maître d'ouvrage;Heures réalisées\r\n=1+1;12,5\r\n;<b>\r\n";
    const session = await openFile(fileOf(new TextEncoder().encode(csv), "export 2024.csv"));
    const { sheets } = session.getView().workbook;
    expect(sheets.map((sheet) => [sheet.name, shownCells(sheet)])).toEqual([
      [
        "export 2024",
        ["A1 Maître d'ouvrage", "B1 Heures réalisées", "A2 =1+1", "B2 12.5", "B3 <b>"],
      ],
    ]);
    await session.edit({ place: { sheet: 0, row: 2, column: 1 }, value: 12.5 });
    expect(sheetJsNames(session.save())).toEqual(["export 2024"]);
  });

  it.each([
    ["vide", new Uint8Array()],
    ["d'une image", Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
    ["d'une lettre", new TextEncoder().encode("Bonjour\n\nBien à vous\n")],
    ["tronqué", bytesOf("trois-feuilles").slice(0, 900)],
    ["d'un ancien Excel", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)],
  ])("refuse un fichier %s d'une phrase, avec quoi faire", async (_, bytes) => {
    await expect(openFile(fileOf(bytes, "fichier.xlsx"))).rejects.toMatchObject({
      name: "HostError",
      queFaire: expect.stringMatching(/\.$/) as string,
    });
  });
});
