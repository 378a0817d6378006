import type { RowToWrite, SheetToWrite } from "../../sheetToWrite";
import type { Bilan, Bilans } from "../bilan";
import { objectifCaption, objectifChart, onOnePage, withMoisChart } from "./charts";
import { layoutChiffresCles } from "./chiffresCles";
import { layoutContrats } from "./contrats";
import { bilanIdentity, piedDePage } from "./diffusion";
import { layoutEnTete } from "./enTete";
import { dateTexte } from "../../francais";
import { BILAN_ROOM, BILAN_WIDTHS, bilanRow } from "./grille";
import { layoutMarches } from "./marches";
import { maskBilan } from "./masques";
import { layoutMethode } from "./methode";
import { layoutMois } from "./mois";
import { layoutObservations } from "./observations";
import { heightOf, pageBreaks } from "./pageBreaks";
import { layoutPublics } from "./publics";
import { layoutQualite } from "./qualite";
import { layoutQuartiers } from "./quartiers";
import { layoutRestes } from "./restes";
import { stack } from "./rows";
import { textCell } from "./cells";

/** Row of « 3. Objectif et réalisation par marché », « B28 ». */
const TOP_VARIABLE = 27;
const LAST_COLUMN = BILAN_WIDTHS.length - 1;
const TITLE_ROWS = 4;
/** Points of a blank row between two blocks. */
const GAP = 6;
/**
 * Points of an A4 portrait page, 29.7 cm less twice 1.5 cm, seen at the scale
 * that fits columns B to G into 18 cm; hosts round rows up, hence the margin.
 */
const POINTS_PER_CM = 72 / 2.54;
const SCALE = Math.min(1, (18 * POINTS_PER_CM) / ((BILAN_ROOM * 72) / 96));
const PAGE_HEIGHT = (26.7 * POINTS_PER_CM * 0.985) / SCALE;

/** The sheet of one MOA, cell by cell. `name` is already legal and unique. */
export function layoutBilan(
  bilan: Bilan,
  { name, bilans, titreOf }: { name: string; bilans: Bilans; titreOf: (code: string) => string },
): SheetToWrite {
  const { context } = bilans;
  const { dataBars, sections, charts } = layoutSections(bilan, bilans, titreOf);
  const rows = withGaps(sections.flatMap((section) => section.rows));
  const titles = heightOf(rows.slice(0, TITLE_ROWS));
  const breaks = pageBreaks(rows, { first: PAGE_HEIGHT, next: PAGE_HEIGHT - titles });
  return {
    name,
    identity: bilanIdentity("bilan", bilan.moaKey, context),
    columnWidths: BILAN_WIDTHS,
    rows,
    dataBars,
    frozenRows: 0,
    charts: charts.map((chart) => onOnePage(chart, breaks)),
    print: {
      orientation: "portrait",
      titleRows: [0, TITLE_ROWS - 1],
      headerRight: `Données arrêtées au ${dateTexte(context.arreteAu)}`,
      footerLeft: piedDePage(`${bilan.moa} – clauses sociales`, context),
      pageBreaks: breaks,
      printArea: { lastRow: rows.length - 1, firstColumn: 1, lastColumn: LAST_COLUMN },
    },
  };
}

/** Every row from the first, blank ones lower than the others; none may take the place of another. */
function withGaps(rows: readonly RowToWrite[]): readonly RowToWrite[] {
  const filled = rows.filter(({ cells }) => cells.length > 0);
  const written = new Map(filled.map((one) => [one.row, one]));
  if (written.size < filled.length) throw new Error("Two sections of a bilan share a row.");
  const count = Math.max(-1, ...written.keys()) + 1;
  return Array.from(
    { length: count },
    (_, row) => written.get(row) ?? { row, height: GAP, cells: [] },
  );
}

function layoutSections(bilan: Bilan, bilans: Bilans, titreOf: (code: string) => string) {
  const { context, nonCompteSansMoa } = bilans;
  const seuils = context.parametres;
  const masques = maskBilan(bilan, seuils);
  const base = { address: "C10", value: bilan.heuresRealisees };
  const marches = layoutMarches(TOP_VARIABLE, bilan, masques);
  const restes = layoutRestes(marches.end, bilan.marches, { context, heuresDe: marches.heuresDe });
  const quartiers = layoutQuartiers(restes.end + 1, bilan, {
    masque: masques.quartiers,
    seuils,
    base,
  });
  const publics = layoutPublics(quartiers.end + 1, bilan, { masques, seuils, base });
  const contrats = layoutContrats(publics.end + 1, bilan, { masques, seuils });
  const temps = { masque: masques.mois, seuils, du: context.du };
  const { section: mois, chart } = withMoisChart(layoutMois(contrats.end + 1, bilan, temps));
  const qualite = layoutQualite(mois.end + 1, bilan, {
    ...{ titreOf, nonCompteSansMoa },
    desactives: context.desactives ?? [],
    hasFew: masques.personnes || masques.contrats,
  });
  const methode = layoutMethode(qualite.end + 1, bilan, bilans);
  const { prevues, realisees } = marches;
  const { femmes, hommes } = publics;
  const { heuresQpv } = quartiers;
  const renvois = { prevues, realisees, heuresQpv, femmes, hommes, baseEtp: methode.baseEtp };
  const chiffres = layoutChiffresCles(bilan, { masques, renvois });
  const objectif = objectifChart(chiffres.rows);
  const fixes = [
    layoutEnTete(bilan, context),
    chiffres,
    objectifCaption(objectif),
    layoutObservations(),
  ];
  const fin = stack(methode.end, [bilanRow(textCell(FIN, "note"))]);
  const suite = [marches, restes, quartiers, publics, contrats, mois, qualite, methode, fin];
  const charts = [objectif, chart].filter((one) => one !== null);
  return { sections: [...fixes, ...suite], dataBars: marches.dataBars, charts };
}

const FIN = "— Fin du bilan calculé. Vos ajouts sous cette ligne sont conservés. —";
