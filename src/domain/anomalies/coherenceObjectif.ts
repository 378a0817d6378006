import type { Parametres } from "../parametres";
import type { Lignes } from "../rows/lignes";
import { codeAt, valueAt } from "../suivi/codes";
import type { Ligne } from "../suivi/ligne";
import type { Suivi } from "../suivi/suivi";
import { TableColumns, type LigneTest } from "../suivi/tableColumns";
import { comparable } from "../values/text";
import { lignesWith, eachLigne, onCell, rule, tablesWith, type Finding, type Needs } from "./rule";
import { euros, heures, nombre, taux, tauxPrecis } from "./shown";

interface Formule {
  readonly montant: number;
  readonly partMo: number;
  readonly cout: number;
  readonly tauxInsertion: number;
}

/** The row's own rates, else the parametres: one average rate does not fit every marché. */
function formuleOf(ligne: Ligne, parametres: Parametres): Formule {
  const own = (value: number, otherwise: number) => (value > 0 ? value : otherwise);
  return {
    montant: ligne.number("montantHt"),
    partMo: own(ligne.number("partMo"), parametres.partMainOeuvre),
    cout: own(ligne.number("coutHoraire"), parametres.coutHoraire),
    tauxInsertion: own(ligne.number("tauxInsertion"), parametres.tauxInsertion),
  };
}

/** Share of labour that the row's own hours tell: hours × cost ÷ amount. */
function partImplicite(ligne: Ligne, { montant, cout, tauxInsertion }: Formule): number {
  const travaillees = ligne.number("heuresTravaillees");
  const total = travaillees > 0 ? travaillees : ligne.number("heuresPrevues") / tauxInsertion;
  return (total * cout) / montant;
}

export const heuresPrevuesEtCalcul = rule({
  code: "COH-07",
  gravite: "avertissement",
  titre: "Heures prévues différentes du calcul",
  constat: ({ heures: h, calcul, montant, partMo, cout, tauxInsertion, ecart, partImplicite: p }) =>
    `${heures(h)} saisies, ${heures(Math.round(Number(calcul)))} calculées ` +
    `(${euros(montant)} × ${taux(partMo)} ÷ ${euros(cout)} × ${taux(tauxInsertion)}). ` +
    `L'écart de ${taux(ecart)} correspond à ${tauxPrecis(p)} de main-d'œuvre.`,
  pourCorriger:
    "Vérifier le montant\u00a0; ou noter le taux dans la colonne «\u00a0Taux MO\u00a0»\u00a0; " +
    "ou accepter (avenant, dérogation).",
  correction: "C",
  source:
    "Heures d'insertion = montant HT × part de main-d'œuvre ÷ coût horaire × taux d'insertion " +
    "(plan local d'application de la charte ANRU, Alès Agglomération, juin 2020, art. 4-V)",
  seuils: [
    "partMainOeuvre",
    "coutHoraire",
    "tauxInsertion",
    "toleranceFormule",
    "toleranceFormuleHeures",
  ],
  parLigne: true,
  check: eachLigne(
    { natures: ["marche", "objectif"], champs: ["montantHt", "heuresPrevues"] },
    (ligne, parametres) => {
      const formule = formuleOf(ligne, parametres);
      const { montant, partMo, cout, tauxInsertion } = formule;
      const h = ligne.number("heuresPrevues");
      const calcul = ((montant * partMo) / cout) * tauxInsertion;
      if (!(montant > 0) || !(h > 0) || formule.partMo > 1 || formule.tauxInsertion > 1)
        return null;
      const tolerance = Math.max(
        parametres.toleranceFormule * calcul,
        parametres.toleranceFormuleHeures,
      );
      if (Math.abs(h - calcul) <= tolerance) return null;
      const ecart = (h - calcul) / calcul;
      const implicite = partImplicite(ligne, formule);
      const params = { heures: h, calcul, montant, partMo, cout, tauxInsertion, ecart };
      return onCell(ligne, "heuresPrevues", { ...params, partImplicite: implicite });
    },
  ),
  exemples: {
    fautif: {
      Objectifs: `
        Maître d'ouvrage    | Montant HT | Heures travaillées | Heures d'insertion prévues
        Alès Agglomération  | 30229292   | 323126             | 16156
        Ville d'Alès        | 3194500    | 42593              | 2130`,
    },
    correct: {
      Objectifs: `
        Maître d'ouvrage | Montant HT | Heures travaillées | Heures d'insertion prévues
        Ville d'Alès     | 3200000    | 40000              | 2000
        Logis Cévenols   | 1600000    | 20000              | 1000`,
    },
  },
});

/** VAT rates that a building marché may bear; 8,5 % in Guadeloupe, Martinique and La Réunion (CGI, art. 296). */
const COEFFICIENTS = [1.2, 1.1, 1.085, 1.055] as const;
/** Amounts are written to the euro or to the cent. */
const PRECISION = 0.0001;

const AVEC_MONTANT: Needs = { natures: ["marche", "objectif", "contrat"], champs: ["montantHt"] };

/** By how much an amount is another one with its tax; null when it is not. */
function coefficientOf(montant: number, ht: number): number | null {
  const rapport = montant / ht;
  // Most amounts are told once, or repeated.
  if (!(rapport > 1)) return null;
  return COEFFICIENTS.find((c) => Math.abs(rapport / c - 1) < PRECISION) ?? null;
}

/** A column that says « TTC » is told once, by COL-05. */
function isTitledTtc({ table }: Lignes): boolean {
  const titre = table.columns.find(({ champ }) => champ === "montantHt")?.titre ?? "";
  return /\bttc\b/.test(comparable(titre));
}

/** The lowest amount told of each marché: the one that may be without tax; Infinity when none is. */
function lowestMontants(suivi: Suivi): Float64Array {
  const lowest = new Float64Array(suivi.marches.length).fill(Infinity);
  for (const [table] of tablesWith(suivi, AVEC_MONTANT)) {
    const columns = new TableColumns(suivi, table);
    const { marche: marches } = columns.links;
    for (const [ligne, montant] of columns.numbers("montantHt").entries()) {
      const marche = codeAt(marches, ligne);
      if (montant > 0 && montant < valueAt(lowest, marche)) lowest[marche] = montant;
    }
  }
  return lowest;
}

export const montantTtc = rule({
  code: "COH-08",
  gravite: "avertissement",
  titre: "Montant peut-être TTC",
  constat: ({ montant, ht, coefficient, hausse }) =>
    `${euros(montant)} = ${euros(ht)} × ${nombre(coefficient, 3)}\u00a0; une autre ligne indique ` +
    `${euros(ht)} HT. Un montant TTC augmente l'objectif de ${taux(hausse)}.`,
  pourCorriger: "Saisir le montant hors taxes.",
  correction: "B",
  source:
    "Taux de TVA de 20, 10 et 5,5\u00a0%, 8,5\u00a0% outre-mer\u00a0; l'objectif se calcule sur le montant hors taxes",
  *check(suivi): Generator<Finding> {
    const lowest = lowestMontants(suivi);
    const isWithTax = (columns: TableColumns): LigneTest => {
      const montants = columns.numbers("montantHt");
      const { marche } = columns.links;
      const isTold = isTitledTtc(columns.lignes);
      return (ligne) => {
        const ht = valueAt(lowest, codeAt(marche, ligne));
        return !isTold && coefficientOf(valueAt(montants, ligne), ht) !== null;
      };
    };
    for (const ligne of lignesWith(suivi, AVEC_MONTANT, isWithTax)) {
      const ht = valueAt(lowest, ligne.marche);
      const montant = ligne.number("montantHt");
      const coefficient = coefficientOf(montant, ht) ?? Number.NaN;
      const params = { montant, ht, coefficient, hausse: coefficient - 1 };
      yield { ...onCell(ligne, "montantHt", params), lignes: [ligne.ref] };
    }
  },
  exemples: {
    fautif: {
      "Marchés 2025": `
        Maître d'ouvrage | N° de marché | Montant HT | Part de main-d'œuvre
        Ville d'Alès     | 23T001       | 1020000    | 37,5 %`,
      "Marchés 2026": `
        Maître d'ouvrage | N° de marché | Montant HT | Part de main-d'œuvre
        Ville d'Alès     | 23T001       | 850000     | 37,5 %`,
    },
    correct: {
      "Marchés 2025": `
        Maître d'ouvrage | N° de marché | Montant HT | Part de main-d'œuvre
        Ville d'Alès     | 23T001       | 850000     | 37,5 %`,
      "Marchés 2026": `
        Maître d'ouvrage | N° de marché | Montant HT | Part de main-d'œuvre
        Ville d'Alès     | 23T001       | 850000     | 37,5 %`,
    },
  },
});
