import { CHAMPS, type ChampId } from "./champs";
import type { Draft } from "./draft";
import { median } from "./profile";

/** What the surest columns of a table tell of the others. */
export interface Context {
  /** Champs that one column holds beyond doubt, with that column. */
  readonly sure: ReadonlyMap<ChampId, number>;
  /** Rows are persons or contracts, not marchés. */
  readonly persons: boolean;
}

const SURE = 0.88;
/** Distance to the next champ that leaves no doubt. */
const CLEAR = 0.08;

export function readContext(drafts: readonly Draft[]): Context {
  const sure = new Map<ChampId, number>();
  const byScore = [...drafts].sort(
    (a, b) => (b.candidates[0]?.score ?? 0) - (a.candidates[0]?.score ?? 0),
  );
  for (const { candidates, column } of byScore) {
    const [best, second] = candidates;
    if (best === undefined || best.score < SURE) continue;
    if (best.score - (second?.score ?? 0) >= CLEAR && !sure.has(best.champ))
      sure.set(best.champ, column);
  }
  return { sure, persons: PERSONS.some((champ) => sure.has(champ)) };
}

const PERSONS: readonly ChampId[] = [
  "prenom",
  "nom",
  "dateNaissance",
  "sexe",
  "typeContrat",
  "numPassIae",
  "idFt",
  "participantId",
];

type Side = "personne" | "marche" | "tous";

function sideOf(champ: ChampId): Side {
  const { entite } = CHAMPS[champ];
  if (entite === "tous") return "tous";
  return entite === "participant" || entite === "contrat" || entite === "releve"
    ? "personne"
    : "marche";
}

/** How much the rest of the table speaks for a champ, or against it (negative). */
export function fitContext(champ: ChampId, draft: Draft, context: Context): number {
  const holder = context.sure.get(champ);
  if (holder !== undefined && holder !== draft.column) return -0.3;
  const rule = RULES[champ];
  const fit = rule === undefined ? grainFit(champ, context) : rule(context, draft);
  // Hours stand beside anything: what precedes them says nothing of them.
  return CHAMPS[champ].type === "heures" ? fit : fit + neighbourFit(champ, draft.column, context);
}

function grainFit(champ: ChampId, { persons }: Context): number {
  const side = sideOf(champ);
  if (side === "tous") return 0;
  return (side === "personne") === persons ? 0.06 : -0.06;
}

const REACH = 3;

/** The nearest sure column on the left says what is being described: « Contrat | Du | Au ». */
function neighbourFit(champ: ChampId, column: number, { sure }: Context): number {
  let nearest: ChampId | null = null;
  let distance = REACH + 1;
  for (const [other, place] of sure) {
    const apart = column - place;
    if (apart > 0 && apart < distance && sideOf(other) !== "tous") {
      nearest = other;
      distance = apart;
    }
  }
  if (nearest === null) return 0;
  const closeness = 1 - (distance - 1) * 0.25;
  if (CHAMPS[nearest].entite === CHAMPS[champ].entite) return 0.1 * closeness;
  return sideOf(nearest) === sideOf(champ) ? 0.08 * closeness : 0;
}

type Rule = (context: Context, draft: Draft) => number;

const has = ({ sure }: Context, ...champs: readonly ChampId[]) =>
  champs.some((champ) => sure.has(champ));

/** The columns from which hours of a marché are computed. */
const CALCULATION: readonly ChampId[] = [
  "montantHt",
  "partMo",
  "coutHoraire",
  "tauxInsertion",
  "heuresPrevues",
];

const RULES: Readonly<Partial<Record<ChampId, Rule>>> = {
  heuresMois: (context) => (has(context, "mois") ? 0.12 : -0.2),
  heuresRealisees: (context) => {
    if (has(context, "mois")) return -0.05;
    if (context.persons) return 0.1;
    return has(context, "heuresPrevues") ? 0.02 : 0;
  },
  heuresTravaillees: (context) => {
    if (context.persons) return -0.15;
    return has(context, ...CALCULATION) ? 0.15 : 0;
  },
  heuresPrevues: (context) => {
    if (context.persons) return has(context, "heuresRealisees") ? 0.02 : -0.1;
    return has(context, "heuresRealisees") ? 0.1 : 0;
  },
  nombreContrats: (context) => (context.persons ? -0.1 : 0.05),
  nombrePersonnes: (context) => (context.persons ? -0.1 : 0.05),
  moaSiret: (context) => (has(context, "moa") ? 0 : -0.1),
  entrepriseSiret: (context) => (has(context, "entreprise", "employeur") ? 0.02 : -0.1),
  tauxInsertion: (context, draft) =>
    (median(draft.profile.numbers) <= 0.2 ? 0.06 : 0) + 0.001 * context.sure.size,
  nom: (context) => (has(context, "prenom") || context.persons ? 0.08 : -0.02),
};
