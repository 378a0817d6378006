import type { Alea } from "../../outils/exemples/alea";
import { analyzeWorkbook } from "../../src/domain/analyzeWorkbook";
import { cellAddress } from "../../src/domain/sheet";
import { csvWorkbook } from "../../src/hosts/xlsx/csv/csvWorkbook";
import { readCsv } from "../../src/hosts/xlsx/csv/readCsv";
import { typeTexts, type TypedText } from "../../src/hosts/xlsx/csv/typedText";
import { nodeDeflater } from "../../src/hosts/xlsx/node/nodeDeflater";
import { openWorkbook } from "../../src/hosts/xlsx/openWorkbook";
import { refusal } from "../support/refusal";
import { shownCells } from "../support/shownCells";
import { abimerOctets } from "./abimerPaquet";
import { OPTIONS } from "./classeurs";
import { expectSame, type Epreuve } from "./epreuve";

type Table = readonly (readonly string[])[];

const TITRES = [
  "Maître d'ouvrage",
  "N° de marché",
  "Nom",
  "Heures réalisées",
  "Début",
  "Montant €",
];
const TEXTES = [
  ...["Ville d'Alès", "Étanchéité & Cie", "L'Œuvre – « Bât. B »", "12,5", "1 234,50", "02/03/2024"],
  ...["23T001", "", "0123", 'dit "le Grand"', "a;b", "a,b", "a|b", "a\tb", "ligne 1\nligne 2"],
  ...["=1+1", "@x", "-5", "151:40", "Oui", "#N/A", "€", "’", "Ÿ"],
];
const FINS = ["\n", "\r\n", "\r"] as const;
const SEPARATEURS = [";", ",", "\t", "|"] as const;

/** A table written in any encoding, with any separator and line end, is read again cell by cell. */
export const CSV: Epreuve = {
  nom: "csv",
  jouer: async (alea) => {
    const table = tirerTable(alea);
    const bytes = encoder(ecrire(table, alea), alea);
    const { sheets } = readCsv(bytes, OPTIONS);
    const expected = shownOf(table);
    expectSame("cellules", shownCells(sheets[0]), expected);
    const { workbook } = await openWorkbook(
      await csvWorkbook(bytes, "suivi.csv", nodeDeflater),
      OPTIONS,
    );
    expectSame("classeur", shownCells(workbook.sheets[0]), expected);
    return "lu";
  },
};

/** A text file whose bytes changed is read or refused. */
export const CSV_ABIME: Epreuve = {
  nom: "csv abîmé",
  jouer: (alea) => {
    const bytes = abimerOctets(encoder(ecrire(tirerTable(alea), alea), alea), alea);
    return refusal(async () => {
      analyzeWorkbook((await openWorkbook(bytes, OPTIONS)).workbook);
    });
  },
};

/** A row of titles, all told, then rows whose first cell is told: no row is blank. */
function tirerTable(alea: Alea): Table {
  const width = alea.int(2, TITRES.length);
  const rows = Array.from({ length: alea.int(2, 12) }, () =>
    Array.from({ length: width }, (_, at) => (at === 0 ? "Ville d'Alès" : alea.pick(TEXTES))),
  );
  return [TITRES.slice(0, width), ...rows];
}

function ecrire(table: Table, alea: Alea): string {
  const separateur = alea.pick(SEPARATEURS);
  const fin = alea.pick(FINS);
  const quotesAll = alea.chance(0.2);
  const field = (text: string) =>
    quotesAll || /[";,\t|\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = table.map((row) => row.map(field).join(separateur));
  const order = alea.chance(0.1) ? `sep=${separateur}\r\n` : "";
  return order + lines.join(fin) + (alea.chance(0.7) ? fin : "");
}

function encoder(text: string, alea: Alea): Uint8Array {
  return alea.pick([
    () => new TextEncoder().encode(text),
    () => new TextEncoder().encode(`\uFEFF${text}`),
    () => windows1252(text),
    () => utf16(`\uFEFF${text}`, true),
    () => utf16(`\uFEFF${text}`, false),
  ])();
}

/** Those whose code is not the one of Unicode. */
const SIGNES = new Map([
  ["€", 0x80],
  ["Œ", 0x8c],
  ["’", 0x92],
  ["–", 0x96],
  ["Ÿ", 0x9f],
]);

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => SIGNES.get(letter) ?? letter.charCodeAt(0));
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++)
    view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

/** What Excel makes of each text is told by `typeTexts`, tried apart: here the texts must have come whole. */
function shownOf(table: Table): readonly string[] {
  const typed = (table[0] ?? []).map((_, column) =>
    typeTexts(table.map((row) => row[column] ?? "")),
  );
  return table.flatMap((row, at) =>
    row.flatMap((text, column) => {
      const shown = shownText(text, typed[column]?.[at] ?? null);
      return shown === "" ? [] : [`${cellAddress(at, column)} ${shown}`];
    }),
  );
}

function shownText(text: string, typed: TypedText | null): string {
  if (typed === null) return text;
  return (typed.format === "date" ? "date " : "") + String(typed.value);
}
