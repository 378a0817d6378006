import { heuresContrat, sumHeures, type Contrat, type Marche } from "./faits";

/** Truth of one example, counted from the facts and not from the workbook. Null: not told. */
export interface Attendu {
  readonly moa: readonly AttenduMoa[];
  readonly personnesDistinctes: number | null;
  /** Rows whose hours count, or would but for a blocking anomaly. */
  readonly lignesLues: number;
  readonly lignesComptees: number;
  readonly heuresComptees: number;
  /** Blocking anomalies and warnings, all of them. */
  readonly anomalies: readonly AnomalieAttendue[];
  /** Anomalies given as information, all of them. */
  readonly informations: readonly AnomalieAttendue[];
}

export interface AnomalieAttendue {
  readonly feuille: string;
  /** Address of the cell or row concerned; "" when the whole sheet is. */
  readonly cellule: string;
  readonly code: string;
}

export interface AttenduMoa {
  readonly nom: string;
  readonly heuresPrevues: number | null;
  readonly heuresRealisees: number | null;
  readonly personnes: number | null;
  readonly contrats: number | null;
  readonly heuresQpv: number | null;
  readonly personnesQpv: number | null;
  /** QPV only. */
  readonly heuresParQuartier: Readonly<Record<string, number>>;
  readonly contratsParType: Readonly<Record<string, number>>;
  readonly marches: readonly AttenduMarche[];
}

export interface AttenduMarche {
  readonly marche: string;
  readonly entreprise: string | null;
  readonly heuresPrevues: number | null;
  readonly heuresRealisees: number | null;
}

export interface Comptage {
  readonly marches: readonly Marche[];
  /** The contrats that count. */
  readonly contrats: readonly Contrat[];
  /** Name of the marché in the bilan. */
  readonly libelleMarche: (marche: Marche) => string;
  /** Code of the line of the bilan where the contrat is counted. */
  readonly libelleContrat: (contrat: Contrat) => string;
}

/** One MOA after the other, in the order of the marchés. */
export function countMoas(comptage: Comptage): AttenduMoa[] {
  const noms = new Set(comptage.marches.map(({ moa }) => moa));
  return [...noms].map((nom) => countMoa(nom, comptage));
}

function countMoa(nom: string, comptage: Comptage): AttenduMoa {
  const marches = comptage.marches.filter(({ moa }) => moa === nom);
  const contrats = comptage.contrats.filter(({ marche }) => marche.moa === nom);
  const qpv = contrats.filter(({ personne }) => personne.quartier !== null);
  return {
    nom,
    heuresPrevues: sumHeures(marches.map(({ heuresPrevues }) => heuresPrevues)),
    heuresRealisees: sumHeures(contrats.map(heuresContrat)),
    personnes: countPersonnes(contrats),
    contrats: contrats.length,
    heuresQpv: sumHeures(qpv.map(heuresContrat)),
    personnesQpv: countPersonnes(qpv),
    heuresParQuartier: addUp(qpv, ({ personne }) => personne.quartier ?? "", heuresContrat),
    contratsParType: addUp(contrats, comptage.libelleContrat, () => 1),
    marches: marches.map((marche) => countMarche(marche, comptage)),
  };
}

function countMarche(marche: Marche, comptage: Comptage): AttenduMarche {
  const contrats = comptage.contrats.filter((contrat) => contrat.marche === marche);
  return {
    marche: comptage.libelleMarche(marche),
    entreprise: marche.entreprise,
    heuresPrevues: marche.heuresPrevues,
    heuresRealisees: sumHeures(contrats.map(heuresContrat)),
  };
}

export function countPersonnes(contrats: readonly Contrat[]): number {
  return new Set(contrats.map(({ personne }) => personne)).size;
}

function addUp(
  contrats: readonly Contrat[],
  keyOf: (contrat: Contrat) => string,
  valueOf: (contrat: Contrat) => number,
): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const contrat of contrats) {
    const key = keyOf(contrat);
    totals[key] = sumHeures([totals[key] ?? 0, valueOf(contrat)]);
  }
  return totals;
}
