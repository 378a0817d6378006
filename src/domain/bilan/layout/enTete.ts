import type { CellToWrite } from "../../sheetToWrite";
import type { Bilan, BilanContext } from "../bilan";
import { textCell } from "./cells";
import { compte, dateTexte, fr, nombre } from "../../francais";
import { bilanRow } from "./grille";
import { stack, type Section } from "./rows";

/** A longer name would not fit from B to G in the letters of a subtitle. */
const LONG_NOM = 58;

/** Rows 1 to 6: whose bilan, about what, as of when, and who may read it. */
export function layoutEnTete({ moa, marches }: Bilan, context: BilanContext): Section {
  const { parametres, arreteAu, editeLe } = context;
  const perimetre = marches.length === 0 ? "" : ` (${compte(marches.length, "marché")})`;
  return stack(0, [
    bilanRow(textCell("Bilan des clauses sociales d'insertion", "titre")),
    bilanRow(textCell(moa, moa.length > LONG_NOM ? "noteForte" : "sousTitre")),
    bilanRow(textCell(fr`Périmètre : tous les marchés du maître d'ouvrage${perimetre}`, "note")),
    bilanRow(
      textCell("Période", "noteForte"),
      ...periodeCells(context),
      textCell("Données arrêtées au", "noteForte"),
      null,
      { number: arreteAu, style: "date" },
    ),
    bilanRow(textCell(fr`Établi avec Clausier · Édité le ${dateTexte(editeLe)}`, "note")),
    bilanRow(
      textCell(
        fr`Version à diffuser : effectifs inférieurs à ${nombre(parametres.seuilEffectif)} remplacés par « s ».`,
        "note",
      ),
    ),
  ]);
}

/** C4 and D4: the two bounds, or what stands for a bound that is not set. */
function periodeCells({ du, au }: BilanContext): readonly (CellToWrite | null)[] {
  if (du === null && au === null) return [textCell("toutes les dates", "note"), null];
  return [
    du === null ? textCell("du début", "note") : { number: du, style: "date" },
    au === null ? textCell("à ce jour", "note") : { number: au, style: "date" },
  ];
}
