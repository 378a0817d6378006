import { compte, fr, heuresTexte } from "../../francais";
import type { LigneMarcheBilan, PartDeMarche } from "../bilan";
import { noteRows } from "./grille";
import type { Masques } from "./masques";
import type { Masque } from "./petitsEffectifs";
import type { RowMaker } from "./rows";

/** Employers named for one marché; the others are counted together. */
const MAX_NAMED = 4;

/** Who did the hours of each marché of the bilan, in its order, when not its titulaire alone: a groupement, SIAE, agencies. */
export function employeursNotes(
  marches: readonly LigneMarcheBilan[],
  { employeursDeMarches }: Masques,
): readonly RowMaker[] {
  const told = marches.flatMap(({ marche, employeurs }, index) => {
    const masque = employeursDeMarches[index] ?? null;
    return employeurs.length === 0 ? [] : [`${marche} : ${employeurTexte(employeurs, masque)}`];
  });
  if (told.length === 0) return [];
  return noteRows(fr`Heures réalisées par – ${told.join(" · ")}.`);
}

function employeurTexte(employeurs: readonly PartDeMarche[], masque: Masque): string {
  const shown = employeurs.map(({ employeur, heures }, index) => {
    if (masque === null) return employeur;
    return `${employeur} ${masque[index] === true ? "s" : heuresTexte(heures)}`;
  });
  const named = shown.slice(0, MAX_NAMED);
  const others = shown.length - named.length;
  return named.join(", ") + (others === 0 ? "" : `, ${compte(others, "autre")}`);
}
