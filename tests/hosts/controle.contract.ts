import { analyzeWorkbook } from "../../src/domain/analyzeWorkbook";
import type { CellEdit } from "../../src/domain/cellEdit";
import { prepareControle } from "../../src/domain/controle/prepareControle";
import { acceptAnomalies } from "../../src/domain/exceptions/acceptAnomalies";
import { exceptionEdits } from "../../src/domain/exceptions/exceptionEdits";
import type { GeneratedSheet, ReadCell } from "../../src/domain/miseAJour/readSheet";
import type { RowsChange, SheetUpdate } from "../../src/domain/miseAJour/sheetUpdate";
import { DEFAUTS } from "../../src/domain/parametres";
import type { SheetOutcome, Task, WorkbookHost } from "../../src/hosts/workbookHost";
import { jour } from "../support/sheetOf";
import { workbookFile } from "../support/workbookFile";
import type { OpenHost } from "./host.contract";

const TITRES = "Maître d'ouvrage | Marché | Entreprise | Nom | Prénom | Heures réalisées";
/** Three hours that are not numbers, on rows 2, 3 and 4. */
const SUIVI = `${TITRES}
  Ville d'Alès | 23T001 | BTP Sud | Durand | Léa | douze
  Ville d'Alès | 23T002 | Gard TP | Martin | Ali | à voir
  Ville d'Alès | 23T003 | BTP Sud | Petit  | Zoé | beaucoup
  Ville d'Alès | 23T004 | Gard TP | Fabre  | Tom | 40
  Ville d'Alès | 23T005 | Gard TP | Fabre  | Tom | 50
  Ville d'Alès | 23T006 | Gard TP | Fabre  | Tom | 60
  Ville d'Alès | 23T007 | Gard TP | Fabre  | Tom | 70
  Ville d'Alès | 23T008 | Gard TP | Fabre  | Tom | 80
  Ville d'Alès | 23T009 | Gard TP | Fabre  | Tom | 90
  Ville d'Alès | 23T010 | Gard TP | Fabre  | Tom | 100
  Ville d'Alès | 23T011 | Gard TP | Fabre  | Tom | 110
  Ville d'Alès | 23T012 | Gard TP | Fabre  | Tom | 120`;
const HEURES = 5;
/** Columns of « Contrôle », 0-based, and its first row of anomalies. */
const [CELLULE, HEURES_EN_JEU, STATUT, MOTIF, COMMENTAIRE, A_LA_PERSONNE] = [4, 8, 9, 10, 11, 14];
const FIRST = 5;

const TASK: Task = { signal: new AbortController().signal, onProgress: () => undefined };

async function controler(
  host: WorkbookHost,
  editeLe = "03/07/2026",
): Promise<SheetOutcome["state"] | undefined> {
  const workbook = await host.readWorkbook(TASK);
  const taken = workbook.sheets.map(({ name }) => name);
  const plan = prepareControle(analyzeWorkbook(workbook), {
    generated: await host.readGenerated(),
    taken,
    editeLe: jour(editeLe),
  });
  const [outcome] = await host.carryOut([plan], TASK);
  return outcome?.state;
}

async function readControle(host: WorkbookHost): Promise<GeneratedSheet> {
  const sheets = await host.readGenerated();
  const sheet = sheets.find(({ identity }) => identity === "controle|");
  if (sheet === undefined) throw new Error("no « Contrôle »");
  return sheet;
}

/** What some columns show on each row that has anything in them, from the first anomaly on. */
async function shown(host: WorkbookHost, ...columns: readonly number[]): Promise<string[]> {
  const { rows } = await readControle(host);
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .filter(([row]) => row >= FIRST)
    .map(([, cells]) => columns.map((column) => textOf(cells.get(column))).join(" | "));
}

function textOf(cell: ReadCell | undefined): string {
  if (cell === undefined) return "";
  if ("text" in cell) return cell.text;
  return "number" in cell ? String(cell.number) : "?";
}

async function type(
  host: WorkbookHost,
  cells: Readonly<Record<string, string | number | null>>,
  sheet = 1,
): Promise<void> {
  const edits = Object.entries(cells).map(([place, value]): CellEdit => {
    const [row = 0, column = 0] = place.split(":").map(Number);
    return { place: { sheet, row, column }, value };
  });
  await host.applyEdits(edits, []);
}

const at = (row: number, column: number) => `${String(row)}:${String(column)}`;

/** As when the person adds or takes away rows of « Contrôle ». */
async function moveRows(host: WorkbookHost, rows: readonly RowsChange[]): Promise<void> {
  const { name } = await readControle(host);
  const update: SheetUpdate = {
    ...{ name, identity: { type: "controle", key: "" }, empreinte: "", rows, newRows: [] },
    ...{ cells: [], heights: [], dataBars: null, headerRight: null, pageBreaks: null },
    charts: { added: [], updated: [], removed: [] },
    recalculates: false,
  };
  await host.carryOut(
    [
      {
        state: "modifiee",
        update,
        difference: { changements: [], lignesAjoutees: [], lignesRetirees: [], modifiees: [] },
      },
    ],
    TASK,
  );
}

/** As when the person sorts these rows of « Contrôle » the other way round. */
async function reverse(host: WorkbookHost, first: number, last: number): Promise<void> {
  const { rows } = await readControle(host);
  const cells: Record<string, string | number | null> = {};
  for (let row = first; row <= last; row++) {
    for (let column = 0; column <= A_LA_PERSONNE; column++) {
      const cell = rows.get(first + last - row)?.get(column);
      cells[at(row, column)] = cell === undefined ? null : textOf(cell);
    }
  }
  await type(host, cells);
}

/** « Contrôle » is written again where it is, with what the person left on it. */
export function describeControle(open: OpenHost): void {
  describe("la feuille Contrôle réécrite", () => {
    const opened = async (suivi = SUIVI): Promise<WorkbookHost> => {
      const host = await open(workbookFile({ Suivi: suivi }), "suivi.xlsx");
      await controler(host);
      return host;
    };

    it("n'est pas touchée quand rien n'a changé, même un autre jour", async () => {
      const host = await opened();
      const before = await readControle(host);
      expect(await controler(host, "04/07/2026")).toBe("unchanged");
      expect(await readControle(host)).toEqual(before);
    });

    it("garde chaque commentaire sur son anomalie, même la feuille triée et le suivi déplacé", async () => {
      const host = await opened();
      await type(host, {
        [at(FIRST, COMMENTAIRE)]: "vu avec BTP Sud",
        [at(FIRST + 2, COMMENTAIRE)]: "relance le 12",
        [at(FIRST + 2, A_LA_PERSONNE)]: "à rappeler",
      });
      await reverse(host, FIRST, FIRST + 2);
      // Row 2 of the suivi goes to its end; row 3 is right by now; row 5 is not any more.
      await type(
        host,
        {
          ...Object.fromEntries([0, 1, 2, 3, 4, 5].map((column) => [at(1, column), null])),
          ...Object.fromEntries(
            ["Ville d'Alès", "23T001", "BTP Sud", "Durand", "Léa", "douze"].map((text, column) => [
              at(13, column),
              text,
            ]),
          ),
          [at(2, HEURES)]: 64,
          [at(4, HEURES)]: "néant",
        },
        0,
      );
      expect(await controler(host)).toBe("updated");
      const rows = await shown(host, CELLULE, STATUT, COMMENTAIRE, A_LA_PERSONNE);
      expect(rows.filter((row) => row.startsWith("F"))).toEqual([
        "F4 | Ouverte | relance le 12 | à rappeler",
        "F5 | Ouverte |  | ",
        "F14 | Ouverte | vu avec BTP Sud | ",
      ]);
      expect(await controler(host)).toBe("unchanged");
    });

    it("garde comme « Corrigée » l'anomalie disparue que la personne a commentée, et la rouvre", async () => {
      const host = await opened();
      await type(host, { [at(FIRST + 1, COMMENTAIRE)]: "à demander" });
      await type(host, { [at(1, HEURES)]: 12, [at(2, HEURES)]: 64 }, 0);
      await controler(host);
      const corrected = await shown(host, CELLULE, HEURES_EN_JEU, STATUT, COMMENTAIRE);
      await type(host, { [at(2, HEURES)]: "à voir" }, 0);
      await controler(host);
      const reopened = await shown(host, CELLULE, HEURES_EN_JEU, STATUT, COMMENTAIRE);
      expect(corrected.filter((row) => row.startsWith("F"))).toEqual([
        "F3 |  | Corrigée | à demander",
        "F4 |  | Ouverte | ",
      ]);
      expect(reopened.filter((row) => row.startsWith("F"))).toEqual([
        "F3 |  | Ouverte | à demander",
        "F4 |  | Ouverte | ",
      ]);
    });

    it("laisse les lignes que la personne ajoute, et suit celles qu'elle déplace", async () => {
      const host = await opened();
      await moveRows(host, [{ kind: "insert", row: FIRST, count: 2 }]);
      await type(host, { [at(FIRST, 1)]: "Semaine 27", [at(FIRST, COMMENTAIRE)]: "note libre" });
      await type(host, { [at(4, HEURES)]: "néant" }, 0);
      expect(await controler(host)).toBe("updated");
      const rows = await shown(host, 1, CELLULE, COMMENTAIRE);
      expect(rows[0]).toBe("Semaine 27 |  | note libre");
      expect(rows.filter((row) => row.startsWith("TYP-03"))).toEqual(
        ["F2", "F3", "F4", "F5"].map((cell) => `TYP-03 | ${cell} | `),
      );
    });

    it("dit le motif d'une anomalie acceptée, sans la compter parmi les ouvertes", async () => {
      const host = await opened();
      await host.saveParametres(DEFAUTS);
      const analysis = analyzeWorkbook(await host.readWorkbook(TASK));
      const [first] = analysis.anomalies.filter(({ code }) => code === "TYP-03");
      const exceptions = acceptAnomalies(analysis, first === undefined ? [] : [first], "Avenant");
      await host.applyEdits(exceptionEdits(analysis.suivi.workbook, exceptions) ?? [], []);
      await controler(host);
      const rows = await shown(host, CELLULE, STATUT, MOTIF);
      expect(rows.filter((row) => row.startsWith("F"))).toEqual([
        "F2 | Acceptée | Avenant",
        "F3 | Ouverte | ",
        "F4 | Ouverte | ",
      ]);
    });

    it("laisse à la personne la colonne dont elle change le titre ; sans ses codes, en écrit une autre à côté", async () => {
      const host = await opened();
      const { rows } = await readControle(host);
      await type(host, { [at(FIRST - 1, COMMENTAIRE)]: "Mes notes" });
      expect(await controler(host)).toBe("unchanged");
      await type(host, { [at(FIRST - 1, 1)]: "N°" });
      expect(await controler(host)).toBe("created");
      const sheets = (await host.readGenerated()).map(({ name }) => name);
      expect(sheets).toEqual(["Contrôle", "Contrôle (2)"]);
      expect((await readControle(host)).rows.get(FIRST)).toEqual(rows.get(FIRST));
    });

    it("ne contient aucune valeur personnelle", async () => {
      const { rows } = await readControle(await opened());
      const texts = [...rows.values()].flatMap((cells) => [...cells.values()].map(textOf));
      expect(texts.join("\n")).not.toMatch(/Durand|Martin|Petit|Fabre|Léa|Ali|Zoé/);
    });
  });
}
