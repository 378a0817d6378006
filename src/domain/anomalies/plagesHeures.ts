import { CellState } from "../rows/lignes";
import { PAUSE } from "../steps";
import { valueAt } from "../suivi/codes";
import { numberAt } from "../suivi/labels";
import type { Ligne } from "../suivi/ligne";
import type { LigneTest, TableColumns } from "../suivi/tableColumns";
import { lignesWith, onCell, rule, type Finding, type Findings } from "./rule";
import { heures } from "./shown";

/** A contract whose months are all empty has not begun: its total of 0 is no mistake. */
function hasNoMonth({ lignes: { months }, ref }: Ligne): boolean {
  return (
    months.length > 0 && months.every(({ hours }) => hours.states[ref.ligne] === CellState.empty)
  );
}

const CHAMPS_POSITIFS = ["heuresRealisees", "heuresMois"] as const;

/** Rows with a total of 0 or less, or a month under 0. */
function hasNegative(columns: TableColumns): LigneTest {
  const [totals, ofMonth] = CHAMPS_POSITIFS.map((champ) => columns.numbers(champ));
  const months = columns.lignes.months.map(({ hours }) => hours.values);
  return (ligne) =>
    valueAt(totals, ligne) <= 0 ||
    valueAt(ofMonth, ligne) <= 0 ||
    months.some((values) => valueAt(values, ligne) < 0);
}

function* totalNegatif(ligne: Ligne): Generator<Finding> {
  for (const champ of CHAMPS_POSITIFS) {
    const h = ligne.number(champ);
    if (h < 0 || (h === 0 && !hasNoMonth(ligne))) {
      yield { ...onCell(ligne, champ, { heures: h }), lignes: [ligne.ref] };
    }
  }
}

const CHAMPS_DU_MARCHE = ["heuresPrevues", "heuresRealisees"] as const;

/** A marché may have no hours yet; it has never fewer than none. */
function isUnderZero(columns: TableColumns): LigneTest {
  const totals = CHAMPS_DU_MARCHE.map((champ) => columns.numbers(champ));
  const months = columns.lignes.months.map(({ hours }) => hours.values);
  const all = [...totals, ...months];
  return (ligne) => all.some((values) => valueAt(values, ligne) < 0);
}

function* sousZero(ligne: Ligne): Generator<Finding> {
  for (const champ of CHAMPS_DU_MARCHE) {
    const h = ligne.number(champ);
    if (h < 0) yield { ...onCell(ligne, champ, { heures: h }), lignes: [ligne.ref] };
  }
}

/** A month without hours is no anomaly where months are columns. */
function* moisNegatif(ligne: Ligne): Generator<Finding> {
  for (const { hours } of ligne.lignes.months) {
    const h = numberAt(hours, ligne.ref.ligne);
    if (!(h < 0)) continue;
    const place = { ...ligne.place(), column: hours.column };
    yield { place, champ: "heuresMois", params: { heures: h }, lignes: [ligne.ref] };
  }
}

export const heuresNegatives = rule({
  code: "PLG-01",
  gravite: "bloquante",
  titre: "Heures négatives ou nulles",
  constat: ({ heures: h }) => `${heures(h)}\u00a0: une durée doit être supérieure à 0.`,
  pourCorriger: "Corriger, ou supprimer la ligne s'il s'agit d'une annulation.",
  correction: "C",
  source: "Une durée de travail est positive",
  parLigne: true,
  *check(suivi): Findings {
    yield PAUSE;
    for (const ligne of lignesWith(suivi, { natures: ["contrat", "releve"] }, hasNegative)) {
      yield* totalNegatif(ligne);
      yield* moisNegatif(ligne);
    }
    yield PAUSE;
    for (const ligne of lignesWith(suivi, { natures: ["marche", "objectif"] }, isUnderZero)) {
      yield* sousZero(ligne);
      yield* moisNegatif(ligne);
    }
  },
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville d'Alès     | -35
        Martin | Ali    | Gard TP    | Ville d'Alès     | 80`,
    },
    correct: {
      Contrats: `
        Nom    | Prénom | Entreprise | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | BTP Sud    | Ville d'Alès     | 35
        Martin | Ali    | Gard TP    | Ville d'Alès     | 80`,
    },
  },
});
