import type { NonCompte } from "../bilan/bilan";
import { isCounted } from "./buildRegion";
import type { ClasseurLu } from "./classeur";

/** What a workbook brings to the region, and what of it is left out. */
export interface FiguresDuClasseur {
  readonly lignesLues: number;
  readonly heuresComptees: number;
  readonly nonCompte: NonCompte;
}

/** Of a copy, everything is left out; null where nothing could be read. */
export function figuresDuClasseur(classeur: ClasseurLu): FiguresDuClasseur | null {
  const { compte } = classeur;
  if (compte === null) return null;
  const { lignesLues, lignesComptees, heuresComptees, nonCompte } = compte;
  if (isCounted(classeur)) return { lignesLues, heuresComptees, nonCompte };
  return {
    lignesLues,
    heuresComptees: 0,
    nonCompte: {
      lignes: lignesComptees + nonCompte.lignes,
      heures: heuresComptees + nonCompte.heures,
      lignesSansHeures: nonCompte.lignesSansHeures,
    },
  };
}
