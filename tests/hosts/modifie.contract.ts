import { analyzeWorkbook, type Analysis } from "../../src/domain/analyzeWorkbook";
import type { CellEdit } from "../../src/domain/cellEdit";
import { type CellContent, contentAt } from "../../src/domain/cellRead";
import type { Correction } from "../../src/domain/corrections/correction";
import type { Task, WorkbookHost } from "../../src/hosts/workbookHost";
import { previewCorrections, writeCorrections } from "../../src/taskpane/corrections";
import { workbookFile } from "../support/workbookFile";
import type { OpenHost } from "./host.contract";

/** The same fault on two rows: the cell alone would not tell that rows moved. */
const SUIVI = `Maître d'ouvrage | Marché | Entreprise | Nom | Prénom | Heures réalisées | Zzyx
  Ville d'Alès | 23T001 | BTP Sud | Durand | Léa | 35.5 | à voir
  Ville d'Alès | 23T002 | Gard TP | Martin | Ali | 35.5
  Ville d'Alès | 23T003 | BTP Sud | Petit  | Zoé | 40
  Ville d'Alès | 23T004 | Gard TP | Fabre  | Tom | 50
  Ville d'Alès | 23T005 | Gard TP | Roux   | Eva | 60
  Ville d'Alès | 23T006 | Gard TP | Blanc  | Max | 70
  Ville d'Alès | 23T007 | Gard TP | Faure  | Ida | 80`;
const [WIDTH, NOM, HEURES, INCONNUE] = [7, 3, 5, 6];
const TASK: Task = { signal: new AbortController().signal, onProgress: () => undefined };
const NEUVE = ["Ville d'Alès", "23T008", "BTP Sud", "Garnier", "Luc", 10];

type Row = readonly CellContent[];

/** The first of the two rows at fault, and what is done to the others meanwhile. */
const MOUVEMENTS: readonly (readonly [string, (rows: readonly Row[]) => readonly Row[]])[] = [
  ["les lignes ont été triées", (rows) => rows.toReversed()],
  ["deux lignes ont été échangées", ([a = [], b = [], ...rest]) => [b, a, ...rest]],
  ["une ligne a été insérée au-dessus", (rows) => [NEUVE, ...rows]],
  ["une ligne a été supprimée", (rows) => rows.slice(1)],
  ["un collègue a changé la cellule", (rows) => withCell(rows, HEURES, 12)],
  ["un collègue a vidé la cellule", (rows) => withCell(rows, HEURES, null)],
  ["un collègue a remplacé la personne", (rows) => withCell(rows, NOM, "Duval")],
];

function withCell([first = [], ...rest]: readonly Row[], column: number, content: CellContent) {
  return [first.with(column, content), ...rest];
}

/** As another person or another program would leave the rows of data. */
async function moveRows(
  host: WorkbookHost,
  move: (rows: readonly Row[]) => readonly Row[],
): Promise<void> {
  const workbook = await host.readWorkbook(TASK);
  const count = (workbook.sheets[0]?.rowCount ?? 1) - 1;
  const at = (row: number, column: number) => ({ sheet: 0, row: row + 1, column });
  const rows = Array.from({ length: count }, (_, row) =>
    Array.from({ length: WIDTH }, (__, column) => contentAt(workbook, at(row, column))),
  );
  const moved = move(rows);
  const edits = Array.from({ length: Math.max(count, moved.length) }, (_, row) =>
    Array.from({ length: WIDTH }, (__, column): CellEdit => {
      const content = moved[row]?.[column] ?? null;
      return { place: at(row, column), value: typeof content === "object" ? null : content };
    }),
  );
  await host.applyEdits(edits.flat(), []);
}

async function check(host: WorkbookHost): Promise<Analysis> {
  return analyzeWorkbook(await host.readWorkbook(TASK));
}

/** What is proposed for hours typed as text, from the top. */
async function corrections(host: WorkbookHost, analysis: Analysis): Promise<readonly Correction[]> {
  const texts = analysis.anomalies.filter(
    ({ place, correction }) => place.column === HEURES && correction === "A",
  );
  const { groups } = await previewCorrections(host, { analysis }, texts);
  return groups.flatMap(({ options }) => options[0]?.corrections ?? []);
}

async function hours(host: WorkbookHost): Promise<readonly CellContent[]> {
  const workbook = await host.readWorkbook(TASK);
  return [1, 2, 3].map((row) => contentAt(workbook, { sheet: 0, row, column: HEURES }));
}

/** What every host owes when the workbook changes between the check and the writing. */
export function describeModifie(open: OpenHost): void {
  describe("quand le classeur change entre la vérification et la correction", () => {
    async function checked() {
      const host = await open(workbookFile({ Suivi: SUIVI }), "suivi.xlsx");
      const analysis = await check(host);
      const proposed = await corrections(host, analysis);
      return { host, analysis, proposed, first: proposed.slice(0, 1) };
    }

    it("corrige quand rien n'a changé", async () => {
      const { host, analysis, proposed } = await checked();
      expect(await hours(host)).toEqual(["35.5", "35.5", 40]);
      await writeCorrections(host, { analysis }, proposed);
      expect(await hours(host)).toEqual([35.5, 35.5, 40]);
    });

    it.each(MOUVEMENTS)("n'écrit rien si %s, puis corrige une fois revérifié", async (_, move) => {
      const { host, analysis, first } = await checked();
      await moveRows(host, move);
      const before = (await host.readWorkbook(TASK)).sheets;
      await expect(writeCorrections(host, { analysis }, first)).rejects.toMatchObject({
        code: "CLASSEUR_MODIFIE",
        message:
          "Des lignes ont été modifiées ou déplacées depuis la vérification : rien n'a été écrit.",
        queFaire: "Revérifiez le classeur, puis recommencez.",
      });
      expect((await host.readWorkbook(TASK)).sheets).toEqual(before);
      const fresh = await check(host);
      const again = await corrections(host, fresh);
      expect(again.length).toBeGreaterThan(0);
      await writeCorrections(host, { analysis: fresh }, again);
      expect(await corrections(host, await check(host))).toEqual([]);
    });

    it("n'écrit rien par-dessus une formule venue entre-temps, même de même valeur", async () => {
      const { host, analysis, first } = await checked();
      const place = { sheet: 0, row: 1, column: HEURES };
      await host.applyEdits([{ place, value: "35.5", formula: '"35"&".5"' }], []);
      await expect(writeCorrections(host, { analysis }, first)).rejects.toMatchObject({
        code: "CLASSEUR_MODIFIE",
      });
      expect(await host.formulasAmong([place])).toEqual([place]);
    });

    it("écrit toutes les corrections ou aucune", async () => {
      const { host, analysis, proposed } = await checked();
      await moveRows(host, ([a = [], b = [], ...rest]) => [a, b.with(NOM, "Duval"), ...rest]);
      await expect(writeCorrections(host, { analysis }, proposed)).rejects.toMatchObject({
        code: "CLASSEUR_MODIFIE",
      });
      expect(await hours(host)).toEqual(["35.5", "35.5", 40]);
    });

    it("corrige si seules d'autres lignes, ou une colonne que rien n'utilise, ont changé", async () => {
      const { host, analysis, first } = await checked();
      await moveRows(host, ([a = [], b = [], ...rest]) => [
        a.with(INCONNUE, "vu"),
        b.with(HEURES, 12),
        ...rest,
      ]);
      await writeCorrections(host, { analysis }, first);
      expect(await hours(host)).toEqual([35.5, 12, 40]);
    });
  });
}
