import type { AnomalieAttendue, Attendu, AttenduMarche, AttenduMoa } from "./attendu";
import { heuresOf, type Cas } from "./casACorriger";
import { sumHeures } from "./faits";
import { MARCHES_A_CORRIGER } from "./marchesACorriger";
import type { Defaut } from "./defaut";

/** Told as information: no effect on the bilans. */
const INFORMATIONS = [
  ...["CNF-02", "CNF-03", "COH-11", "COH-12", "COL-03", "DBL-04", "FEU-02", "STR-02"],
  ...["STR-06", "STR-08", "TYP-07"],
];

/** What follows from defects put elsewhere: by cell, all of them informations. */
const SUITES: readonly AnomalieAttendue[] = [
  // Unknown publics and types (REF-03, REF-04, REF-09) leave the breakdowns short of the total.
  { feuille: "Suivi 2024", cellule: "L5", code: "TOT-03" },
  { feuille: "Suivi 2024", cellule: "N5", code: "TOT-03" },
  // The column where a phone number stands is of no use.
  { feuille: "Suivi 2024", cellule: "AG5", code: "COL-03" },
  // The sheet of the next year has the same titles.
  { feuille: "Suivi 2025", cellule: "AG5", code: "COL-03" },
  { feuille: "Suivi 2025", cellule: "AH5", code: "COL-03" },
  // Hours were done, few were planned.
  { feuille: "Marchés", cellule: "I7", code: "COH-11" },
];

/** Figures of the rows that count, from what really happened. */
export function truthACorriger(tous: readonly Cas[], defauts: readonly Defaut[]): Attendu {
  const comptes = tous.filter(({ exclue }) => !exclue);
  const noms = new Set(MARCHES_A_CORRIGER.map(({ moa }) => moa));
  return {
    moa: [...noms].map((nom) => countMoa(nom, comptes)),
    personnesDistinctes: countPersonnes(comptes),
    lignesLues: tous.length,
    lignesComptees: comptes.length,
    heuresComptees: sumCas(comptes),
    anomalies: defauts.filter(({ code }) => !INFORMATIONS.includes(code)).map(told),
    informations: [
      ...defauts.filter(({ code }) => INFORMATIONS.includes(code)).map(told),
      ...SUITES,
    ],
  };
}

function told({ feuille, cellule, code }: Defaut): AnomalieAttendue {
  return { feuille, cellule, code };
}

function countMoa(nom: string, comptes: readonly Cas[]): AttenduMoa {
  const siens = comptes.filter(({ embauche }) => embauche.moa === nom);
  const qpv = siens.filter(({ embauche }) => embauche.personne.quartier !== null);
  const marches = MARCHES_A_CORRIGER.filter(({ moa }) => moa === nom);
  return {
    nom,
    heuresPrevues: sumHeures(marches.map(({ heuresPrevues }) => heuresPrevues)),
    heuresRealisees: sumCas(siens),
    personnes: countPersonnes(siens),
    contrats: siens.length,
    heuresQpv: sumCas(qpv),
    personnesQpv: countPersonnes(qpv),
    heuresParQuartier: groupBy(qpv, (un) => un.embauche.personne.quartier ?? "", sumCas),
    contratsParType: groupBy(siens, typeContrat, (groupe) => groupe.length),
    marches: countMarches(nom, siens),
  };
}

function typeContrat({ embauche }: Cas): string {
  return embauche.typeContrat === "Vacation" ? "NON_RENSEIGNE" : embauche.typeContrat;
}

/** The marchés of the MOA, then those of others that its rows name: nothing was planned there. */
function countMarches(nom: string, siens: readonly Cas[]): AttenduMarche[] {
  const propres = MARCHES_A_CORRIGER.filter(({ moa }) => moa === nom);
  const autres = MARCHES_A_CORRIGER.filter(
    (marche) => marche.moa !== nom && siens.some(({ embauche }) => embauche.marche === marche),
  );
  return [...propres, ...autres].map((marche) => ({
    marche: marche.numero,
    entreprise: marche.entreprise,
    heuresPrevues: marche.moa === nom ? marche.heuresPrevues : null,
    heuresRealisees: sumCas(siens.filter(({ embauche }) => embauche.marche === marche)),
  }));
}

function sumCas(cas: readonly Cas[]): number {
  return sumHeures(cas.map(({ embauche }) => heuresOf(embauche)));
}

/** On this sheet a person is a name and a birth date. */
function countPersonnes(cas: readonly Cas[]): number {
  const keys = cas.map(({ embauche: { personne } }) =>
    [personne.nom, personne.prenom, personne.naissance.toISOString()].join("|"),
  );
  return new Set(keys).size;
}

function groupBy(
  cas: readonly Cas[],
  keyOf: (cas: Cas) => string,
  valueOf: (groupe: readonly Cas[]) => number,
): Record<string, number> {
  const keys = new Set(cas.map(keyOf));
  return Object.fromEntries(
    [...keys].map((key) => [key, valueOf(cas.filter((un) => keyOf(un) === key))]),
  );
}
