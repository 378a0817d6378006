import type { Bilan, Ventilation } from "../bilan";
import type { Groupe } from "./petitsEffectifs";

/** Lines of `Bilan.quartiers` that are no QPV. */
export const HORS_QPV = "Hors QPV";
export const QPV_NON_RENSEIGNE = "QPV non renseigné";

/** The lines of §4 in order, with the QPV sub-total, and the sums that a reader knows. */
export interface QuartiersQpv {
  readonly lignes: readonly Ventilation[];
  /** Number of QPV lines, which come first. */
  readonly qpvCount: number;
  /** Index of the line that tells all QPV hours: the sub-total, or the only QPV line. */
  readonly ensembleQpv: number | null;
  readonly hasSousTotal: boolean;
  readonly groupes: readonly Groupe[];
}

/** Lines by quartier of a bilan, or of several together. */
type Quartiers = Pick<Bilan, "quartiers" | "personnesQpv">;

export function quartiersQpv(bilan: Quartiers): QuartiersQpv {
  const isQpv = ({ libelle }: Ventilation) => libelle !== HORS_QPV && libelle !== QPV_NON_RENSEIGNE;
  const qpv = bilan.quartiers.filter(isQpv);
  const others = bilan.quartiers.filter((ligne) => !isQpv(ligne));
  const hasSousTotal = qpv.length > 1;
  const lignes = [...qpv, ...(hasSousTotal ? [sousTotal(bilan, qpv)] : []), ...others];
  const membres = lignes.map((_, index) => index);
  if (!hasSousTotal) {
    const ensembleQpv = qpv.length === 1 ? 0 : null;
    const groupes = [{ membres, sousTotal: null }];
    return { lignes, qpvCount: qpv.length, ensembleQpv, hasSousTotal, groupes };
  }
  const groupes = [
    { membres: membres.slice(0, qpv.length), sousTotal: qpv.length },
    { membres: membres.slice(qpv.length), sousTotal: null },
  ];
  return { lignes, qpvCount: qpv.length, ensembleQpv: qpv.length, hasSousTotal, groupes };
}

function sousTotal(bilan: Quartiers, qpv: readonly Ventilation[]): Ventilation {
  return {
    libelle: "Ensemble des QPV",
    personnes: bilan.personnesQpv,
    heures: sumKnown(qpv.map((ligne) => ligne.heures)),
    contrats: sumKnown(qpv.map((ligne) => ligne.contrats)),
    sensible: qpv.some((ligne) => ligne.sensible),
  };
}

/** Sum of what is known; null when nothing is. */
export function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
