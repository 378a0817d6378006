import type { IndicateursAnru } from "../../src/domain/bilan/anru";
import type { Bilan, Bilans, LigneMarcheBilan, Ventilation } from "../../src/domain/bilan/bilan";
import { DEFAUTS } from "../../src/domain/parametres";

/** 30/06/2026 and 03/07/2026. */
const ARRETE_AU = 46203;
const EDITE_LE = 46206;

/** A bilan where nothing is told, but what the test says. */
export function bilanOf(told: Partial<Bilan> = {}): Bilan {
  return {
    moa: "Ville d'Alès",
    moaKey: "ville d ales",
    heuresPrevues: null,
    heuresRealisees: null,
    personnes: null,
    contrats: null,
    heuresQpv: null,
    personnesQpv: null,
    femmes: null,
    personnesSexeConnu: null,
    marches: [],
    quartiers: [],
    publics: [],
    sexes: [],
    ages: [],
    contratsParType: [],
    employeursParType: [],
    mois: [],
    trimestres: [],
    heuresSansMois: 0,
    effectifSansMois: null,
    marchesEcartes: 0,
    nonCompte: { lignes: 0, heures: 0, lignesSansHeures: 0 },
    qualite: {
      lignesLues: 0,
      lignesComptees: 0,
      avertissements: 0,
      motifs: [],
      exceptions: [],
      lignesMasquees: 0,
    },
    marchesAvecTauxPropre: 0,
    ...told,
  };
}

/** Indicators where nothing is told, but what the test says. */
export function anruOf(told: Partial<IndicateursAnru> = {}): IndicateursAnru {
  const part = { heures: null, travaillees: null, isEstimee: false };
  return {
    perimetre: "tout",
    heuresPrevues: null,
    heuresRealisees: null,
    parMoa: [],
    marches: [],
    personnes: null,
    personnesQpv: null,
    quartiers: [],
    sexes: [],
    ages: [],
    publics: [],
    niveaux: [],
    peuQualifies: [],
    contrats: null,
    contratsParType: [],
    dureeMoyenneMois: null,
    formes: null,
    reserves: 0,
    investissement: part,
    gup: null,
    tells: () => false,
    ...told,
  };
}

export function bilansOf(moas: readonly Bilan[], told: Partial<Bilans> = {}): Bilans {
  return {
    moas,
    personnesDistinctes: null,
    personnesChezPlusieursMoa: null,
    nonCompteSansMoa: { lignes: 0, heures: 0, lignesSansHeures: 0 },
    anru: () => anruOf(),
    context: {
      parametres: DEFAUTS,
      du: null,
      au: null,
      arreteAu: ARRETE_AU,
      editeLe: EDITE_LE,
      sources: [{ feuille: "Contrats 2026", lignes: 1282 }],
      version: "1.0.0",
      classeur: "suivi.xlsx",
    },
    ...told,
  };
}

export function marcheOf(
  marche: string,
  heuresPrevues: number | null,
  heuresRealisees: number | null,
  told: Partial<LigneMarcheBilan> = {},
): LigneMarcheBilan {
  const unknown = { index: -1, entreprise: null, debut: null, fin: null, employeurs: [] };
  return { marche, ...unknown, heuresPrevues, heuresRealisees, reserve: false, ...told };
}

/** One line of a breakdown: as many contracts as persons unless told. */
export function ligneOf(
  libelle: string,
  personnes: number | null,
  heures: number | null,
  told: Partial<Ventilation> = {},
): Ventilation {
  return { libelle, personnes, heures, contrats: personnes, sensible: false, ...told };
}
