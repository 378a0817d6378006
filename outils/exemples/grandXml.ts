import type { Alea } from "./alea";
import { letters } from "./feuille";
import type { GrandFait } from "./grandFaits";
import type { ZipEntry } from "./zipStream";

/** 20 columns, one row per relevé. */
const TITRES = [
  ...["Maître d'ouvrage", "Opération", "N° de marché", "Lot", "Entreprise", "Identifiant"],
  ...["Nom", "Prénom", "Date de naissance", "Sexe", "QPV", "Quartier", "Public"],
  ...["Niveau de formation", "Type de contrat", "Type d'employeur", "Employeur"],
  ...["Mois", "Heures", "Observations"],
] as const;

const DATE = 1;
const MOIS = 2;
const NOMBRE = 3;
const LETTERS = TITRES.map((_, index) => letters(index + 1));
const HEURES = TITRES.indexOf("Heures");

type CellOut = string | { readonly number: number; readonly style: number } | null;

/** Texts of the workbook, each told once, numbered in their order of arrival. */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();

  indexOf(text: string): number {
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.indexes.size);
    return this.indexes.size - 1;
  }

  *xml(): Generator<string> {
    yield `${XML}<sst xmlns="${MAIN}" uniqueCount="${String(this.indexes.size)}">`;
    for (const text of this.indexes.keys()) {
      yield `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`;
    }
    yield "</sst>";
  }
}

export function headXml(rows: number, strings: SharedStrings): string {
  const last = `${LETTERS.at(-1) ?? ""}${String(rows + 1)}`;
  return (
    `${XML}<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0">` +
    `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols><col min="1" max="20" width="18" customWidth="1"/></cols><sheetData>` +
    rowXml(1, TITRES, strings)
  );
}

/** One row; with an `alea`, one of its cells is spoilt. */
export function factXml(
  fait: GrandFait,
  row: number,
  strings: SharedStrings,
  spoiler: Alea | null,
): string {
  const cells = cellsOf(fait);
  if (spoiler !== null) spoil(cells, spoiler);
  return rowXml(row, cells, strings);
}

function cellsOf(fait: GrandFait): CellOut[] {
  const { personne } = fait;
  const jour = { number: serial(personne.naissance), style: DATE };
  const mois = { number: serial(new Date(Date.UTC(fait.annee, fait.mois - 1, 1))), style: MOIS };
  return [
    ...[fait.moa, fait.operation, fait.marche, fait.lot, fait.entreprise, fait.identifiant],
    ...[personne.nom, personne.prenom, jour, personne.sexe],
    ...[personne.quartier === null ? "Non" : "Oui", personne.quartier, personne.critere],
    ...[personne.niveau, fait.typeContrat, fait.typeEmployeur, fait.employeur, mois],
    ...[{ number: fait.centiemes / 100, style: NOMBRE }, null],
  ];
}

/** Usual defects: hours or month as text, a MOA in capitals, an empty public, spaces. */
const DEFECTS: readonly (readonly [column: number, spoilt: (cell: CellOut) => CellOut])[] = [
  [HEURES, (cell) => (typeof cell === "object" ? String(cell?.number).replace(".", ",") : cell)],
  [HEURES, () => "à venir"],
  [HEURES, () => ({ number: -7, style: NOMBRE })],
  [HEURES - 1, () => "mois ?"],
  [TITRES.indexOf("Public"), () => null],
  [TITRES.indexOf("QPV"), () => "x"],
  [0, (cell) => (typeof cell === "string" ? cell.toUpperCase() : cell)],
  [4, (cell) => (typeof cell === "string" ? ` ${cell} ` : cell)],
];

function spoil(cells: CellOut[], alea: Alea): void {
  const [column, spoilt] = alea.pick(DEFECTS);
  cells[column] = spoilt(cells[column] ?? null);
}

function rowXml(row: number, cells: readonly CellOut[], strings: SharedStrings): string {
  let xml = `<row r="${String(row)}">`;
  for (const [column, cell] of cells.entries()) {
    if (cell === null) continue;
    const at = `${LETTERS[column] ?? ""}${String(row)}`;
    xml +=
      typeof cell === "string"
        ? `<c r="${at}" t="s"><v>${String(strings.indexOf(cell))}</v></c>`
        : `<c r="${at}" s="${String(cell.style)}"><v>${String(cell.number)}</v></c>`;
  }
  return `${xml}</row>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** Excel's serial of a day. */
function serial(date: Date): number {
  return date.getTime() / 86_400_000 + 25_569;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Every part but the sheet. */
export function partsOfClasseur(): ZipEntry[] {
  return Object.entries(PARTS).map(([name, xml]) => ({ name, chunks: [XML + xml] }));
}

const PARTS = {
  "[Content_Types].xml":
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${SHEETML}.sheet.main+xml"/>` +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${SHEETML}.sharedStrings+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${SHEETML}.styles+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEETML}.worksheet+xml"/></Types>`,
  "_rels/.rels":
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml":
    `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>` +
    '<sheet name="Relevés" sheetId="1" r:id="rId1"/></sheets></workbook>',
  "xl/_rels/workbook.xml.rels":
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId2" Type="${REL}/styles" Target="styles.xml"/>` +
    `<Relationship Id="rId3" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  "xl/styles.xml":
    `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>` +
    '<numFmt numFmtId="165" formatCode="mmm\\-yy"/></numFmts>' +
    '<fonts count="1"><font><sz val="10"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4">' +
    '<xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/>' +
    '<xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>',
};
