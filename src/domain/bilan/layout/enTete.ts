import type { CellToWrite } from "../../sheetToWrite";
import type { Bilan, BilanContext } from "../bilan";
import { datedCell, textCell } from "./cells";
import { compte, dateTexte, fr } from "../../francais";
import { diffusionCell } from "./diffusion";
import { BILAN_ROOM, bilanRow } from "./grille";
import { stack, type Section } from "./rows";
import { textWidth } from "./textWidth";
import { typographyOf } from "./typography";

/** Rows 1 to 6: whose bilan, about what, as of when, and who may read it. */
export function layoutEnTete(bilan: Bilan, context: BilanContext): Section {
  const { arreteAu, editeLe, structure } = context;
  const auteur = structure === undefined ? "avec Clausier" : `par ${structure} avec Clausier`;
  return stack(0, [
    bilanRow(textCell("Bilan des clauses sociales d'insertion", "titre")),
    bilanRow(textCell(bilan.moa, nomStyle(bilan.moa))),
    bilanRow(textCell(fr`Périmètre : ${perimetre(bilan)}`, "note")),
    bilanRow(
      textCell("Période", "noteForte"),
      ...periodeCells(context),
      textCell("Données arrêtées au", "noteForte"),
      null,
      { number: arreteAu, style: "dateNote" },
    ),
    bilanRow(datedCell(`Établi ${auteur} · Édité le `, dateTexte(editeLe))),
    bilanRow(diffusionCell(context)),
  ]);
}

/** A name that would not fit from B to G as a subtitle goes in smaller letters. */
function nomStyle(moa: string): "sousTitre" | "noteForte" {
  return textWidth(moa, typographyOf("sousTitre")) > BILAN_ROOM ? "noteForte" : "sousTitre";
}

/** « all » would be untrue of a MOA some rows of which are left out. */
function perimetre({ marches, marchesEcartes, nonCompte: { lignes } }: Bilan): string {
  const count = compte(marches.length, "marché");
  if (lignes === 0 && marchesEcartes === 0) {
    return `tous les marchés du maître d'ouvrage${marches.length === 0 ? "" : ` (${count})`}`;
  }
  const hors = [
    marchesEcartes === 0
      ? []
      : [compte(marchesEcartes, "marché sans objectif ni heure lisible", MARCHES_ECARTES)],
    lignes === 0 ? [] : [compte(lignes, "ligne non comptée", "lignes non comptées")],
  ].flat();
  const voir = lignes === 0 ? "" : " (voir 8. Qualité des données)";
  return fr`${count} du maître d'ouvrage, hors ${hors.join(" et ")}${voir}`;
}

const MARCHES_ECARTES = "marchés sans objectif ni heure lisible";

/** C4 and D4: the two bounds, or what stands for a bound that is not set. */
function periodeCells({ du, au }: BilanContext): readonly (CellToWrite | null)[] {
  if (du === null && au === null) return [textCell("toutes les dates", "note"), null];
  return [
    du === null ? textCell("depuis le début", "note") : { number: du, style: "dateDu" },
    au === null ? textCell("jusqu'à ce jour", "note") : { number: au, style: "dateAu" },
  ];
}
