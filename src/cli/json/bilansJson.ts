import type { Bilan, Bilans, NonCompte, Ventilation } from "../../domain/bilan/bilan";
import { HORS_QPV, QPV_NON_RENSEIGNE } from "../../domain/bilan/layout/quartiersQpv";
import { etp, tauxRealisation } from "../../domain/formules";
import { GROUPES_CONTRAT } from "../../domain/nomenclatures/typeContrat";
import { moisIso } from "./moisIso";
import { rounded, roundedOrNull } from "./rounded";

/** The JSON contract of `bilan`, without `sortie`: see docs/ligne-de-commande.md. Figures are not masked. */
export function bilansJson({ moas, personnesDistinctes, nonCompteSansMoa, context }: Bilans) {
  const { baseEtp } = context.parametres;
  return {
    moa: moas.map((bilan) => bilanJson(bilan, baseEtp)),
    personnesDistinctes,
    nonCompteSansMoa: nonCompteJson(nonCompteSansMoa),
  };
}

function bilanJson(bilan: Bilan, baseEtp: number) {
  const { nonCompte, marches, ...chiffres } = chiffresJson(bilan, baseEtp);
  return {
    ...chiffres,
    heuresParQuartier: heuresBy(
      bilan.quartiers.filter(
        ({ libelle }) => libelle !== HORS_QPV && libelle !== QPV_NON_RENSEIGNE,
      ),
    ),
    contratsParType: contratsBy(bilan.contratsParType),
    heuresParMois: Object.fromEntries(
      bilan.mois.map(({ periode, heures }) => [moisIso(periode), rounded(heures)]),
    ),
    marches,
    nonCompte,
  };
}

/** The figures of a MOA without their breakdowns. */
export function chiffresJson(bilan: Bilan, baseEtp: number) {
  const { heuresPrevues, heuresRealisees, personnes, contrats } = bilan;
  return {
    nom: bilan.moa,
    heuresPrevues: roundedOrNull(heuresPrevues),
    heuresRealisees: roundedOrNull(heuresRealisees),
    tauxRealisation: taux(heuresRealisees, heuresPrevues),
    etp: heuresRealisees === null ? null : rounded(etp(heuresRealisees, baseEtp)),
    baseEtp,
    personnes,
    contrats,
    heuresQpv: roundedOrNull(bilan.heuresQpv),
    personnesQpv: bilan.personnesQpv,
    marches: bilan.marches.map((marche) => ({
      marche: marche.marche,
      entreprise: marche.entreprise,
      heuresPrevues: roundedOrNull(marche.heuresPrevues),
      heuresRealisees: roundedOrNull(marche.heuresRealisees),
      tauxRealisation: taux(marche.heuresRealisees, marche.heuresPrevues),
    })),
    nonCompte: nonCompteJson(bilan.nonCompte),
  };
}

/** Null when one of the two is unknown or nothing was planned. */
function taux(realisees: number | null, prevues: number | null): number | null {
  if (realisees === null || prevues === null || prevues === 0) return null;
  return rounded(tauxRealisation(realisees, prevues));
}

export function nonCompteJson({ lignes, heures, lignesSansHeures }: NonCompte) {
  return { lignes, heures: rounded(heures), lignesSansHeures };
}

function heuresBy(lignes: readonly Ventilation[]): Readonly<Record<string, number | null>> {
  return Object.fromEntries(lignes.map(({ libelle, heures }) => [libelle, roundedOrNull(heures)]));
}

const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(GROUPES_CONTRAT).map(([code, libelle]) => [libelle, code]),
);

/** By short code (CDI, ETTI, ALTERNANCE…), stable where labels may be reworded. */
function contratsBy(lignes: readonly Ventilation[]): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    lignes
      .filter(({ contrats }) => contrats !== 0)
      .map(({ libelle, contrats }) => [CODES.get(libelle) ?? "NON_RENSEIGNE", contrats]),
  );
}
