/* The JSDoc of this file is the help that Excel shows: functions.json is generated from it. */
import {
  etp,
  insertionHeures,
  insertionHeuresTranche,
  insertionMontant,
  tauxRealisation,
} from "../domain/formules";
import { calculate, type Plage } from "./calculate";
import { numberOfCell, optionalBooleanOfCell, optionalNumberOfCell, type Argument } from "./cells";

const MONTANT: Argument = { sujet: "Le montant", exemple: "125000", unite: "euro" };
const HEURES: Argument = { sujet: "Le nombre d'heures", exemple: "1820", unite: "heure" };
const COUT: Argument = { sujet: "Le coût horaire", exemple: "30", unite: "euroParHeure" };
const TAUX: Argument = { sujet: "Le taux", exemple: "5 %", unite: "pourcent" };
const PART: Argument = {
  sujet: "La part de main-d'œuvre",
  exemple: "37,5 %",
  unite: "pourcent",
};
const PAS: Argument = { sujet: "Le pas", exemple: "2000", unite: "euro" };
const SEUIL: Argument = { sujet: "Le seuil", exemple: "2700000", unite: "euro" };

/**
 * Nombre d'heures d'insertion à prévoir pour un marché : montant HT × part de main-d'œuvre ÷ coût horaire × taux d'insertion, non arrondi.
 * @customfunction INSERTION_HEURES
 * @param montant Montant hors taxes des travaux et honoraires, en euros : une cellule ou une plage.
 * @param [part_main_oeuvre] Part de main-d'œuvre, par exemple 37,5 % ou 0,375. 37,5 % si omise.
 * @param [cout_horaire] Coût d'une heure de travail, en euros. 30 € si omis.
 * @param [taux_insertion] Part des heures réservée à l'insertion, par exemple 5 % ou 0,05. 5 % si omise.
 * @returns Heures d'insertion, non arrondies.
 */
export function insertionHeuresFunction(
  montant: unknown[][],
  part_main_oeuvre?: unknown[][],
  cout_horaire?: unknown[][],
  taux_insertion?: unknown[][],
): unknown[][] {
  const plages: Plage[] = [montant, part_main_oeuvre, cout_horaire, taux_insertion];
  return calculate(plages, ([montantHt, part, cout, taux]) =>
    insertionHeures(
      numberOfCell(montantHt, MONTANT),
      optionalNumberOfCell(part, PART),
      optionalNumberOfCell(cout, COUT),
      optionalNumberOfCell(taux, TAUX),
    ),
  );
}

/**
 * Équivalent temps plein d'un nombre d'heures : heures ÷ heures d'un temps plein annuel.
 * @customfunction ETP
 * @param heures Nombre d'heures travaillées : une cellule ou une plage.
 * @param [base] Heures d'un temps plein annuel : 1 820 (payées) ou 1 607 (travaillées). 1 820 si omise.
 * @returns Équivalents temps plein.
 */
export function etpFunction(heures: unknown[][], base?: unknown[][]): unknown[][] {
  const plages: Plage[] = [heures, base];
  return calculate(plages, ([travaillees, annuelles]) =>
    etp(numberOfCell(travaillees, HEURES), optionalNumberOfCell(annuelles, HEURES)),
  );
}

/**
 * Part de l'objectif atteinte : heures réalisées ÷ heures prévues. À afficher en pourcentage ; dépasse 100 % quand l'objectif est dépassé.
 * @customfunction TAUX_REALISATION
 * @param heures_realisees Heures d'insertion réalisées : une cellule ou une plage.
 * @param heures_prevues Heures d'insertion prévues : une cellule ou une plage.
 * @returns Taux de réalisation ; 1 pour 100 %.
 */
export function tauxRealisationFunction(
  heures_realisees: unknown[][],
  heures_prevues: unknown[][],
): unknown[][] {
  const plages: Plage[] = [heures_realisees, heures_prevues];
  return calculate(plages, ([realisees, prevues]) =>
    tauxRealisation(numberOfCell(realisees, HEURES), numberOfCell(prevues, HEURES)),
  );
}

/**
 * Montant hors taxes qui correspond à un nombre d'heures d'insertion : le calcul inverse d'INSERTION_HEURES.
 * @customfunction INSERTION_MONTANT
 * @param heures Nombre d'heures d'insertion : une cellule ou une plage.
 * @param [part_main_oeuvre] Part de main-d'œuvre, par exemple 37,5 % ou 0,375. 37,5 % si omise.
 * @param [cout_horaire] Coût d'une heure de travail, en euros. 30 € si omis.
 * @param [taux_insertion] Part des heures réservée à l'insertion, par exemple 5 % ou 0,05. 5 % si omise.
 * @returns Montant hors taxes, en euros, non arrondi.
 */
export function insertionMontantFunction(
  heures: unknown[][],
  part_main_oeuvre?: unknown[][],
  cout_horaire?: unknown[][],
  taux_insertion?: unknown[][],
): unknown[][] {
  const plages: Plage[] = [heures, part_main_oeuvre, cout_horaire, taux_insertion];
  return calculate(plages, ([dues, part, cout, taux]) =>
    insertionMontant(
      numberOfCell(dues, HEURES),
      optionalNumberOfCell(part, PART),
      optionalNumberOfCell(cout, COUT),
      optionalNumberOfCell(taux, TAUX),
    ),
  );
}

/**
 * Heures d'insertion dues à raison d'une heure par tranche entière facturée, par exemple une heure par 2 000 €.
 * @customfunction INSERTION_HEURES_TRANCHE
 * @param montant_facture Montant facturé hors taxes, en euros : une cellule ou une plage.
 * @param pas Montant d'une tranche, en euros.
 * @param [seuil] Montant en dessous duquel rien n'est dû, en euros. 0 si omis.
 * @param [au_dela_du_seuil] VRAI : seules comptent les tranches au-delà du seuil. FAUX : toutes comptent dès que le seuil est dépassé. VRAI si omis.
 * @returns Heures d'insertion, en nombre entier.
 */
export function insertionHeuresTrancheFunction(
  montant_facture: unknown[][],
  pas: unknown[][],
  seuil?: unknown[][],
  au_dela_du_seuil?: unknown[][],
): unknown[][] {
  const plages: Plage[] = [montant_facture, pas, seuil, au_dela_du_seuil];
  return calculate(plages, ([facture, tranche, debut, auDela]) =>
    insertionHeuresTranche(
      numberOfCell(facture, MONTANT),
      numberOfCell(tranche, PAS),
      optionalNumberOfCell(debut, SEUIL),
      optionalBooleanOfCell(auDela, "Le dernier argument"),
    ),
  );
}

/** Every function by its id of functions.json. */
export const FUNCTIONS = {
  INSERTION_HEURES: insertionHeuresFunction,
  ETP: etpFunction,
  TAUX_REALISATION: tauxRealisationFunction,
  INSERTION_MONTANT: insertionMontantFunction,
  INSERTION_HEURES_TRANCHE: insertionHeuresTrancheFunction,
} as const;

// Excel alone defines CustomFunctions; elsewhere the file is only a library.
if (typeof CustomFunctions !== "undefined") CustomFunctions.associate(FUNCTIONS);
