import { bilansJson } from "../../src/cli/json/bilansJson";
import { acceptAnomalies } from "../../src/domain/exceptions/acceptAnomalies";
import { exceptionEdits } from "../../src/domain/exceptions/exceptionEdits";
import { DEFAUTS } from "../../src/domain/parametres";
import { readParametres } from "../../src/domain/readParametres";
import { analyzeWorkbook } from "../../src/domain/analyzeWorkbook";
import type { CellEdit } from "../../src/domain/cellEdit";
import { editWorkbook } from "../../src/domain/editWorkbook";
import { buildBilanSheets } from "../../src/domain/buildBilanSheets";
import type { WorkbookData } from "../../src/domain/sheet";
import type { SheetToWrite } from "../../src/domain/sheetToWrite";
import { empreinteOf, formatEmpreinte } from "../../src/domain/miseAJour/empreinte";
import type { GeneratedSheet } from "../../src/domain/miseAJour/readSheet";
import { nodeInflater } from "../../src/hosts/xlsx/node/nodeInflater";
import { openWorkbook } from "../../src/hosts/xlsx/openWorkbook";
import type { Task, WorkbookHost } from "../../src/hosts/workbookHost";
import { bytesOf, EXEMPLES } from "../journeys/readExemple";
import { anomaliesOf, runChain } from "../journeys/runChain";
import { BILAN_ALES, bilanSheet, DEUX_MARCHES, TROIS_MARCHES } from "../support/bilanSheet";
import { plansFor } from "../support/plansFor";
import { contents, contentsToWrite } from "../support/readBack";
import { jour } from "../support/sheetOf";
import { heures, sheetToWriteOf, texte } from "../support/sheetToWriteOf";
import { describeControle } from "./controle.contract";
import { describeModifie } from "./modifie.contract";

export type OpenHost = (bytes: Uint8Array, name: string) => Promise<WorkbookHost>;

export function newTask(signal: AbortSignal = new AbortController().signal): Task {
  return { signal, onProgress: () => undefined };
}

/** Texts that a program could take for something else than texts. */
const HOSTILE_TEXTS = [
  "=1+1",
  "+33 6 00",
  "-1-2",
  "@SOMME(A1)",
  "'déjà une apostrophe",
  '=HYPERLINK("http://exemple.invalid")',
  "=cmd|' /C calc'!A0",
  "007",
  "12.5",
  "2024-03-15",
  "TRUE",
  "1e5",
  "5%",
  "\t=1",
  "ligne 1\nligne 2",
  "<b>&amp;</b>",
  "_x0041_",
] as const;

const HERE = { sheet: 0, row: 0, column: 0 };

/** On rows of data, beyond them, and on a row that the sheet does not have. */
const EDITS: readonly CellEdit[] = [
  { place: { sheet: 0, row: 3, column: 1 }, value: "=1+1" },
  { place: { sheet: 0, row: 4, column: 1 }, value: "  <b>&amp;</b> _x0041_\nfin" },
  { place: { sheet: 0, row: 4, column: 2 }, value: null },
  { place: { sheet: 1, row: 2, column: 0 }, value: 12.5, format: "nombre" },
  { place: { sheet: 1, row: 2, column: 1 }, value: 46083, format: "date" },
  { place: { sheet: 1, row: 2, column: 30 }, value: 0.05, format: "pourcent" },
  { place: { sheet: 1, row: 300, column: 2 }, value: true },
];

const REQUEST = {
  moas: [],
  du: null,
  au: null,
  arreteAu: jour("31/12/2024"),
  editeLe: jour("06/01/2025"),
  version: "1.0.0",
  taken: [],
};

function bilanSheetsOf(workbook: WorkbookData): readonly SheetToWrite[] {
  const taken = workbook.sheets.map(({ name }) => name);
  return buildBilanSheets(analyzeWorkbook(workbook), { ...REQUEST, taken }).sheets;
}

/** What every host owes, whatever the place where the workbook lives. */
export function describeHost(open: OpenHost): void {
  describe("le contrat des hôtes", () => {
    describeControle(open);
    describeModifie(open);

    describe.each(EXEMPLES)("%s", (exemple) => {
      const bytes = bytesOf(exemple);

      it("lit les mêmes cellules que le fichier", async () => {
        const host = await open(bytes, `${exemple}.xlsx`);
        const { workbook } = await openWorkbook(bytes, {
          name: `${exemple}.xlsx`,
          inflater: nodeInflater,
        });
        expect(await host.readWorkbook(newTask())).toEqual(workbook);
      });

      it("donne les mêmes chiffres et les mêmes anomalies que le fichier", async () => {
        const host = await open(bytes, `${exemple}.xlsx`);
        const { json, analysis } = await runChain(`${exemple}.xlsx`, bytes);
        const here = analyzeWorkbook(await host.readWorkbook(newTask()));
        const { bilans } = buildBilanSheets(here, REQUEST);
        expect(bilansJson(bilans)).toEqual(json);
        expect(anomaliesOf(here)).toEqual(anomaliesOf(analysis));
      });
    });

    it("retrouve par leur identité les bilans qu'il a écrits, et laisse le suivi tel quel", async () => {
      const host = await open(bytesOf("trois-feuilles"), "suivi.xlsx");
      const before = await host.readWorkbook(newTask());
      const sheets = bilanSheetsOf(before);
      const outcomes = await host.writeSheets(sheets, newTask());
      const after = await host.readWorkbook(newTask());
      expect(outcomes).toEqual(sheets.map((sheet) => ({ name: sheet.name, state: "created" })));
      expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
      expect(after.sheets.slice(before.sheets.length).map(({ generated }) => generated)).toEqual(
        sheets.map(({ identity }) => `${identity.type}|${identity.key}`),
      );
      // Once there are bilans, CNF-04 tells what they mask.
      const told = analyzeWorkbook(after).anomalies.filter(({ code }) => code !== "CNF-04");
      expect(told).toEqual(analyzeWorkbook(before).anomalies);
    });

    describe("mettre à jour", () => {
      async function openWithBilan(sheet: SheetToWrite): Promise<WorkbookHost> {
        const host = await open(bytesOf("ales-objectifs"), "suivi.xlsx");
        await host.carryOut([{ state: "nouvelle", sheet, archive: null }], newTask());
        return host;
      }

      async function generated(host: WorkbookHost): Promise<GeneratedSheet> {
        const [sheet] = await host.readGenerated();
        if (sheet === undefined) throw new Error("no generated sheet");
        return sheet;
      }

      it("relit un bilan tel qu'il a été écrit", async () => {
        const sheet = bilanSheet();
        const read = await generated(await openWithBilan(sheet));
        expect(read).toMatchObject({
          name: BILAN_ALES,
          identity: "bilan|ville d ales",
          empreinte: formatEmpreinte(empreinteOf(sheet)),
          headerRight: sheet.print.headerRight,
          pageBreaks: sheet.print.pageBreaks,
        });
        expect(contents(read)).toEqual(contentsToWrite(sheet));
      });

      it("rend le bilan tel qu'une feuille neuve, puis n'a plus rien à changer", async () => {
        const host = await openWithBilan(bilanSheet({ marches: DEUX_MARCHES }));
        const next = bilanSheet({ marches: TROIS_MARCHES, personnes: 61 }, { arreteAu: 46_300 });
        const outcomes = await host.carryOut(
          plansFor([next], await host.readGenerated()),
          newTask(),
        );
        const read = await generated(host);
        expect(outcomes).toEqual([{ name: BILAN_ALES, state: "updated" }]);
        expect(contents(read)).toEqual(contentsToWrite(next));
        expect([read.headerRight, read.pageBreaks]).toEqual([
          next.print.headerRight,
          next.print.pageBreaks,
        ]);
        const again = plansFor([next], await host.readGenerated());
        expect(again.map(({ state }) => state)).toEqual(["identique"]);
        expect(await host.carryOut(again, newTask())).toEqual([
          { name: BILAN_ALES, state: "unchanged" },
        ]);
      });

      it("retire les lignes d'un marché qui n'est plus là", async () => {
        const host = await openWithBilan(bilanSheet({ marches: TROIS_MARCHES }));
        const next = bilanSheet({ marches: DEUX_MARCHES });
        await host.carryOut(plansFor([next], await host.readGenerated()), newTask());
        expect(contents(await generated(host))).toEqual(contentsToWrite(next));
      });

      it("garde l'ancien bilan à côté du nouveau, et ne le met plus à jour", async () => {
        const host = await openWithBilan(bilanSheet());
        const sheet = { ...bilanSheet(), name: `${BILAN_ALES} 2026-06` };
        await host.carryOut([{ state: "nouvelle", sheet, archive: BILAN_ALES }], newTask());
        const sheets = await host.readGenerated();
        expect(sheets.map(({ name, identity }) => [name, identity])).toEqual([
          [BILAN_ALES, "archive|bilan|ville d ales"],
          [sheet.name, "bilan|ville d ales"],
        ]);
      });
    });

    it("écrit un texte comme un texte, quoi qu'il contienne", async () => {
      const host = await open(bytesOf("ales-objectifs"), "suivi.xlsx");
      const sheet = sheetToWriteOf("Textes", HOSTILE_TEXTS.map(texte));
      await host.writeSheets([sheet], newTask());
      const column = (await host.readWorkbook(newTask())).sheets.at(-1)?.columns[0];
      expect([...(column?.codes ?? [])].map((code) => column?.texts[code])).toEqual(HOSTILE_TEXTS);
    });

    it("écrit les nombres sans les arrondir", async () => {
      const host = await open(bytesOf("ales-objectifs"), "suivi.xlsx");
      await host.writeSheets(
        [sheetToWriteOf("Heures", [heures(1234.567), heures(0.1)])],
        newTask(),
      );
      const column = (await host.readWorkbook(newTask())).sheets.at(-1)?.columns[0];
      expect([...(column?.numbers ?? [])]).toEqual([1234.567, 0.1]);
    });

    it("refuse une feuille dont le nom est pris, et écrit les autres", async () => {
      const host = await open(bytesOf("ales-objectifs"), "suivi.xlsx");
      const before = await host.readWorkbook(newTask());
      const taken = before.sheets[0]?.name.toUpperCase() ?? "";
      const sheets = [sheetToWriteOf(taken, [texte("a")]), sheetToWriteOf("Libre", [texte("b")])];
      const outcomes = await host.writeSheets(sheets, newTask());
      const after = await host.readWorkbook(newTask());
      expect(outcomes.map(({ state }) => state)).toEqual(["refused", "created"]);
      expect(outcomes[0]).toMatchObject({ message: `Une feuille « ${taken} » existe déjà.` });
      expect(after.sheets.map((sheet) => sheet.name)).toEqual([
        ...before.sheets.map((sheet) => sheet.name),
        "Libre",
      ]);
    });

    it("garde les feuilles finies quand on arrête", async () => {
      const host = await open(bytesOf("ales-objectifs"), "suivi.xlsx");
      const stop = new AbortController();
      const onProgress = (done: number) => {
        if (done === 1) stop.abort();
      };
      const sheets = ["Un", "Deux"].map((title) => sheetToWriteOf(title, [texte(title)]));
      const outcomes = await host.writeSheets(sheets, { signal: stop.signal, onProgress });
      const names = (await host.readWorkbook(newTask())).sheets.map((sheet) => sheet.name);
      expect(outcomes).toEqual([{ name: "Un", state: "created" }]);
      expect(names).toContain("Un");
      expect(names).not.toContain("Deux");
    });

    it("cesse de lire quand on arrête", async () => {
      const host = await open(bytesOf("ales-objectifs"), "suivi.xlsx");
      const reading = host.readWorkbook(newTask(AbortSignal.abort()));
      await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    });

    it("garde les réponses sur les colonnes", async () => {
      const host = await open(bytesOf("ales-objectifs"), "suivi.xlsx");
      const answers = {
        feuilles: { Suivi: { titres: { "Hrs réal.": "heuresRealisees", Divers: null } } },
      } as const;
      const before = await host.readAnswers();
      await host.saveAnswers(answers);
      expect(before).toEqual({ feuilles: {} });
      expect(await host.readAnswers()).toMatchObject(answers);
    });

    it("écrit des corrections qui se relisent comme annoncé, et garde tout le reste", async () => {
      const host = await open(bytesOf("trois-feuilles"), "suivi.xlsx");
      const before = await host.readWorkbook(newTask());
      await host.applyEdits(EDITS, []);
      expect((await host.readWorkbook(newTask())).sheets).toEqual(
        editWorkbook(before, EDITS).sheets,
      );
    });

    it("écrit les paramètres dans leurs cellules nommées, et les retrouve", async () => {
      const host = await open(bytesOf("ales-objectifs"), "suivi.xlsx");
      const told = { ...DEFAUTS, baseEtp: 1607, coutHoraire: 31.5 };
      await host.saveParametres(DEFAUTS);
      await host.saveParametres(told);
      const workbook = await host.readWorkbook(newTask());
      expect(readParametres(workbook)).toEqual(told);
      expect(workbook.sheets.filter(({ generated }) => generated === "parametres|")).toHaveLength(
        1,
      );
    });

    it("garde une exception dans Paramètres, et ne signale plus l'anomalie", async () => {
      const host = await open(bytesOf("ales-objectifs"), "suivi.xlsx");
      await host.saveParametres(DEFAUTS);
      const before = analyzeWorkbook(await host.readWorkbook(newTask()));
      const [first] = before.anomalies.filter(({ code }) => code === "COH-07");
      const accepted = first === undefined ? [] : [first];
      const exceptions = acceptAnomalies(before, accepted, "Taux par opération");
      await host.applyEdits(exceptionEdits(before.suivi.workbook, exceptions) ?? [], []);
      const after = analyzeWorkbook(await host.readWorkbook(newTask()));
      expect(after.acceptees.map(({ motif }) => motif)).toEqual(["Taux par opération"]);
      expect(after.anomalies).toHaveLength(before.anomalies.length - 1);
    });

    it("dit les cellules qui contiennent une formule", async () => {
      const host = await open(bytesOf("trois-feuilles"), "suivi.xlsx");
      await host.readWorkbook(newTask());
      const [first, second] = [0, 1].map((row) => ({ sheet: 1, row: 60 + row, column: 0 }));
      await host.applyEdits(
        [
          { place: first ?? HERE, value: 3, formula: "SUM(1,2)" },
          { place: second ?? HERE, value: "=1+2" },
        ],
        [],
      );
      expect(await host.formulasAmong([first ?? HERE, second ?? HERE])).toEqual([first]);
    });

    it("dit la cellule où l'on va, et cesse de le dire quand on ne l'écoute plus", async () => {
      const host = await open(bytesOf("trois-feuilles"), "suivi.xlsx");
      const told: object[] = [];
      const stop = await host.onSelection((place) => told.push(place));
      await host.goTo({ sheet: 1, row: 4, column: 2 });
      await new Promise((resolve) => setTimeout(resolve, 20));
      await stop();
      await host.goTo({ sheet: 0, row: 1, column: 1 });
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(told).toEqual([{ sheet: 1, row: 4, column: 2 }]);
      expect((await host.state()).activeSheet).toBe(0);
    });
  });
}
