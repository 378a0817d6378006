import type { SheetToWrite } from "../../sheetToWrite";
import type { Bilan, Bilans } from "../bilan";
import { layoutChiffresCles } from "./chiffresCles";
import { layoutContrats } from "./contrats";
import { layoutEnTete } from "./enTete";
import { dateTexte } from "../../francais";
import { BILAN_WIDTHS, bilanRow } from "./grille";
import { layoutMarches } from "./marches";
import { maskBilan } from "./masques";
import { layoutMethode } from "./methode";
import { layoutMois } from "./mois";
import { layoutObservations } from "./observations";
import { pageBreaks } from "./pageBreaks";
import { layoutPublics } from "./publics";
import { layoutQualite } from "./qualite";
import { layoutQuartiers } from "./quartiers";
import { stack, type Section } from "./rows";
import { textCell } from "./cells";

/** Row of « 3. Objectif et réalisation par marché », « B28 ». */
const TOP_VARIABLE = 27;
const LAST_COLUMN = BILAN_WIDTHS.length - 1;
/** Points of an A4 portrait page with 1.5 cm margins, once fitted to its width, title rows off. */
const PAGE_HEIGHT = 740;

/** The sheet of one MOA, cell by cell. `name` is already legal and unique. */
export function layoutBilan(
  bilan: Bilan,
  { name, bilans, titreOf }: { name: string; bilans: Bilans; titreOf: (code: string) => string },
): SheetToWrite {
  const { context } = bilans;
  const { dataBars, sections, mois } = layoutSections(bilan, bilans, titreOf);
  const lastRow = sections.at(-1)?.rows.at(-1)?.row ?? 0;
  const aboveMois = sections.slice(0, sections.indexOf(mois));
  return {
    name,
    identity: { type: "bilan", key: bilan.moaKey },
    columnWidths: BILAN_WIDTHS,
    rows: sections.flatMap((section) => section.rows).filter(({ cells }) => cells.length > 0),
    dataBars,
    frozenRows: 0,
    print: {
      orientation: "portrait",
      titleRows: [0, 3],
      headerRight: `Données arrêtées au ${dateTexte(context.arreteAu)}`,
      footerLeft: `${bilan.moa} – clauses sociales`,
      pageBreaks: pageBreaks(aboveMois, mois, PAGE_HEIGHT),
      printArea: { lastRow, firstColumn: 1, lastColumn: LAST_COLUMN },
    },
  };
}

function layoutSections(bilan: Bilan, bilans: Bilans, titreOf: (code: string) => string) {
  const { context, nonCompteSansMoa } = bilans;
  const seuils = context.parametres;
  const masques = maskBilan(bilan, seuils);
  const base = { address: "C10", value: bilan.heuresRealisees };
  const marches = layoutMarches(TOP_VARIABLE, bilan);
  const quartiers = layoutQuartiers(marches.end + 1, bilan, {
    masque: masques.quartiers,
    seuils,
    base,
  });
  const publics = layoutPublics(quartiers.end + 1, bilan, { masques, seuils, base });
  const contrats = layoutContrats(publics.end + 1, bilan, { masques, seuils });
  const mois = layoutMois(contrats.end + 1, bilan);
  const qualite = layoutQualite(mois.end + 1, bilan, { titreOf, nonCompteSansMoa });
  const methode = layoutMethode(qualite.end + 1, bilan, context);
  const { prevues, realisees } = marches;
  const { femmes, hommes } = publics;
  const { heuresQpv } = quartiers;
  const renvois = { prevues, realisees, heuresQpv, femmes, hommes, baseEtp: methode.baseEtp };
  const sections: readonly Section[] = [
    layoutEnTete(bilan, context),
    layoutChiffresCles(bilan, { masques, renvois, seuil: seuils.seuilEffectif }),
    layoutObservations(),
    marches,
    quartiers,
    publics,
    contrats,
    mois,
    qualite,
    methode,
    stack(methode.end + 1, [bilanRow(textCell(FIN, "note"))]),
  ];
  return { sections, mois, dataBars: marches.dataBars };
}

const FIN = "— Fin du bilan calculé. Vos ajouts sous cette ligne sont conservés. —";
