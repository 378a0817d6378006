import { acceptAnomalies } from "../../../src/domain/exceptions/acceptAnomalies";
import { analyzeWorkbook } from "../../../src/domain/analyzeWorkbook";
import { RULES } from "../../../src/domain/anomalies/catalogue";
import { previewCorrections } from "../../../src/domain/corrections/previewCorrections";
import type { Parametres } from "../../../src/domain/parametres";
import { layoutControle } from "../../../src/domain/controle/layoutControle";
import { renderAnomalie } from "../../../src/domain/anomalies/renderAnomalie";
import type { Exemple, Rule } from "../../../src/domain/anomalies/rule";
import { CHAMPS } from "../../../src/domain/columns/champs";
import type { SheetColumn, SheetData, WorkbookData } from "../../../src/domain/sheet";
import { exempleWorkbook } from "../../support/exempleWorkbook";
import { TOUS_LES_CAS } from "./cas/tous";

const rules: readonly Rule[] = RULES;

/** What leaves the workbook: anomalies with their params, sentences, the report. */
function everythingTold(workbook: WorkbookData, parametres: Partial<Parametres> = {}): string {
  const analysis = analyzeWorkbook(workbook, { parametres });
  const report = layoutControle(analysis, { taken: [], editeLe: 46_200 });
  const { anomalies } = analysis;
  return JSON.stringify([anomalies, anomalies.map(renderAnomalie), report]);
}

/** What a person is shown before a correction, and what « Paramètres » keeps of the exceptions. */
function everythingOffered(workbook: WorkbookData, parametres: Partial<Parametres> = {}): string {
  const analysis = analyzeWorkbook(workbook, { parametres });
  const { groups, refus } = previewCorrections(analysis, analysis.anomalies);
  const options = groups.flatMap((group) => group.options);
  const shown = options.flatMap(({ corrections }) =>
    corrections.map(({ avant, apres }) => [avant, apres]),
  );
  const titres = [
    ...groups.map(({ id, titre }) => [id, titre]),
    options.map(({ libelle }) => libelle),
  ];
  const kept = acceptAnomalies(analysis, analysis.anomalies, "Vu");
  return JSON.stringify([shown, titres, refus.map(({ raison }) => raison), kept]);
}

const NIR = "2 90 02 30 007 123 05";
const SECRETS = [NIR, NIR.replaceAll(" ", ""), "2-90-02-30-007-123"];

/** A number hidden in every text of a sheet but its titles, one text after the other. */
function withText(sheet: SheetData, at: number, text: number, secret: string): SheetData {
  const columns = sheet.columns.map((column, index): SheetColumn => {
    if (index !== at) return column;
    const texts = column.texts.map((known, rank) => (rank === text ? `${known} ${secret}` : known));
    return { ...column, texts };
  });
  return { ...sheet, columns };
}

function* withSecret(workbook: WorkbookData, secret: string): Generator<WorkbookData> {
  for (const [rank, sheet] of workbook.sheets.entries()) {
    for (const [at, { texts }] of sheet.columns.entries()) {
      for (let text = 0; text < texts.length; text++) {
        const sheets = workbook.sheets.with(rank, withText(sheet, at, text, secret));
        yield { ...workbook, sheets };
      }
    }
  }
}

it.each(rules.map((rule) => [rule.code, rule] as const))(
  "%s ne laisse sortir aucun numéro de sécurité sociale, où qu'il soit écrit",
  (_code, rule) => {
    const workbook = exempleWorkbook(rule.exemples.fautif);
    const told = SECRETS.flatMap((secret, rank) =>
      [...withSecret(workbook, secret)]
        .filter((_, index) => index % SECRETS.length === rank)
        .filter((each) => everythingTold(each, rule.exemples.parametres).includes(secret)),
    );
    expect(told).toHaveLength(0);
  },
);

/** Columns that hold personal values only, as « sheet:column », with the rows that hold them. */
function personalColumns(workbook: WorkbookData): ReadonlyMap<string, readonly number[]> {
  const columns = new Map<string, readonly number[] | null>();
  for (const { table } of analyzeWorkbook(workbook).suivi.tables) {
    for (const { champ, column } of table.columns) {
      const key = `${String(table.sheet)}:${String(column)}`;
      const before = columns.get(key);
      const isPersonal = champ !== null && CHAMPS[champ].personnel && before !== null;
      columns.set(key, isPersonal ? [...(before ?? []), ...table.dataRows] : null);
    }
  }
  const personal = [...columns].flatMap(([key, rows]) =>
    rows === null ? [] : [[key, rows] as const],
  );
  return new Map(personal);
}

const MARKS = ["Qxjv", "3217"];

/** Every text of the personal cells and every day bear a mark of their own; titles and totals do not. */
function withMarks(workbook: WorkbookData): WorkbookData {
  const personal = personalColumns(workbook);
  const marked = ({ texts, numbers, codes }: SheetColumn, rows: readonly number[]): SheetColumn => {
    const told = new Set(rows.map((row) => codes[row]));
    return {
      codes,
      texts: texts.map((text, code) => (told.has(code) ? `${text} Qxjv${String(code)}` : text)),
      numbers: numbers.map((value) => (value > 20_000 ? value + 0.3217 : value)),
    };
  };
  const sheets = workbook.sheets.map((sheet, rank) => ({
    ...sheet,
    columns: sheet.columns.map((column, at) => {
      const rows = personal.get(`${String(rank)}:${String(at)}`);
      return rows === undefined ? column : marked(column, rows);
    }),
  }));
  return { ...workbook, sheets };
}

/** A sheet that names persons, beside those that name none. */
const PERSONNES: Exemple = {
  "Personnes suivies": `
    Nom    | Prénom | Date de naissance | Public
    Durand | Léa    | 03/02/1990        | RSA
    Martin | Ali    | 05/06/1985        | RSA`,
};

function withPersons(feuilles: Exemple): WorkbookData {
  const workbook = exempleWorkbook(feuilles);
  const isPersonal = personalColumns(workbook).size > 0;
  return isPersonal ? workbook : exempleWorkbook({ ...feuilles, ...PERSONNES });
}

const suivis = TOUS_LES_CAS.map(({ titre, feuilles, parametres }) => {
  const workbook = withPersons(feuilles);
  const isPersonal = personalColumns(workbook).size > 0;
  return { titre, parametres, isPersonal, workbook: withMarks(workbook) };
});

it.each(suivis)(
  "$titre : ne laisse sortir ni nom, ni date de naissance, ni commentaire",
  ({ workbook, parametres }) => {
    const told = everythingTold(workbook, parametres) + everythingOffered(workbook, parametres);
    expect(MARKS.filter((mark) => told.includes(mark))).toEqual([]);
  },
);

it("chaque contrôle est dit au moins une fois dans un classeur qui nomme des personnes", () => {
  const told = new Set(
    suivis
      .filter(({ isPersonal }) => isPersonal)
      .flatMap(({ workbook, parametres = {} }) =>
        analyzeWorkbook(workbook, { parametres }).anomalies.map(({ code }) => code),
      ),
  );
  expect(RULES.map(({ code }) => code).filter((code) => !told.has(code))).toEqual([]);
});
