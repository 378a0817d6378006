import type { Bilan } from "../bilan";
import type { Figure } from "./cells";
import { bandRow, noteRows } from "./grille";
import type { Masque, Seuils } from "./petitsEffectifs";
import { quartiersQpv } from "./quartiersQpv";
import { stack, type Section } from "./rows";
import { absence, absenceRows, layoutVentilation, ligneFigures, masqueNote } from "./ventilation";

/** §4, with the cell that tells all QPV hours, when there is one. */
export interface QuartiersSection extends Section {
  readonly heuresQpv: Figure | null;
}

export function layoutQuartiers(
  top: number,
  bilan: Bilan,
  { masque, seuils, base }: { masque: Masque; seuils: Seuils; base: Figure },
): QuartiersSection {
  const { lignes, ensembleQpv, hasSousTotal } = quartiersQpv(bilan);
  const title = stack(top, [bandRow("4. Heures par quartier prioritaire (QPV)")]);
  const absent = absence(lignes, masque);
  if (absent !== null || masque === null) {
    const rest = stack(title.end, absenceRows(absent));
    return { rows: [...title.rows, ...rest.rows], end: rest.end, heuresQpv: null };
  }
  const table = {
    titre: "Quartier",
    lignes,
    masque,
    sousTotal: hasSousTotal ? ensembleQpv : null,
    total: { personnes: bilan.personnes },
    base,
  };
  const body = layoutVentilation(title.end, table);
  const notes = stack(body.end, [
    ...masqueNote([{ lignes, masque }], seuils),
    ...(bilan.personnes === null ? noteRows(SANS_IDENTIFIANT) : []),
  ]);
  const heuresQpv =
    ensembleQpv === null
      ? null
      : ligneFigures(table, { top: title.end, index: ensembleQpv }).heures;
  return { rows: [...title.rows, ...body.rows, ...notes.rows], end: notes.end, heuresQpv };
}

const SANS_IDENTIFIANT =
  "Les personnes ne sont pas identifiées dans le classeur : la règle des petits effectifs porte sur les contrats.";
