import { CHAMPS, type ChampId } from "./champs";
import type { Draft } from "./draft";
import { median, shareOf } from "./profile";

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

/** `answered`: champs that a person gave to a column. */
export function readContext(
  drafts: readonly Draft[],
  answered: ReadonlyMap<ChampId, number>,
): Context {
  const sure = new Map(answered);
  const byScore = [...drafts].sort(
    (a, b) => (b.candidates[0]?.score ?? 0) - (a.candidates[0]?.score ?? 0),
  );
  for (const { candidates, column } of byScore) {
    const [best, second] = candidates;
    if (best === undefined || best.score < SURE) continue;
    if (best.score - (second?.score ?? 0) >= CLEAR && !sure.has(best.champ))
      sure.set(best.champ, column);
  }
  return contextOf(sure);
}

/** The context once every column has a first choice; the same one when they tell nothing more. */
export function refineContext(
  context: Context,
  chosen: readonly { readonly champ: ChampId; readonly column: number; readonly score: number }[],
): Context {
  const all = new Map(context.sure);
  for (const { champ, column, score } of [...chosen].sort((a, b) => b.score - a.score)) {
    if (score >= SURE && !all.has(champ)) all.set(champ, column);
  }
  return all.size === context.sure.size ? context : contextOf(all);
}

/** What the other columns tell of one of them. */
export function contextAround(column: number, context: Context): Context {
  const { sure } = context;
  if (![...sure.values()].includes(column)) return context;
  // « Nom » is no proof that rows are persons when it is what is to be told.
  return contextOf(new Map([...sure].filter(([, holder]) => holder !== column)));
}

function contextOf(sure: ReadonlyMap<ChampId, number>): Context {
  return { sure, persons: PERSONS.some((champ) => sure.has(champ)) };
}

export const PERSONS: readonly ChampId[] = [
  "prenom",
  "nom",
  "dateNaissance",
  "sexe",
  "typeContrat",
  "numPassIae",
  "idFt",
  "participantId",
  "mois",
  "heuresHebdo",
  "critereEligibilite",
];

type Side = "personne" | "marche" | "tous";

/** Hours done stand on either side. */
const SIDELESS: ReadonlySet<ChampId> = new Set(["heuresRealisees", "heuresMois"]);

function sideOf(champ: ChampId): Side {
  const { entite } = CHAMPS[champ];
  if (entite === "tous" || SIDELESS.has(champ)) return "tous";
  return entite === "participant" || entite === "contrat" || entite === "releve"
    ? "personne"
    : "marche";
}

const TOLD_ELSEWHERE = -0.3;

/** How much the rest of the table speaks for a champ, or against it (negative). */
export function fitContext(champ: ChampId, draft: Draft, context: Context): number {
  const isTold = context.sure.has(champ);
  const isHours = CHAMPS[champ].type === "heures";
  const rule = RULES[champ];
  const fit = rule === undefined ? grainFit(champ, context) : rule(context, draft);
  if (fit <= EXCLUDED) return fit;
  // Two columns of the same hours are a question, not a reason to call one of them otherwise.
  if (isTold && !isHours) return TOLD_ELSEWHERE;
  // Hours stand beside anything: what precedes them says nothing of them.
  return isHours ? fit : fit + neighbourFit(champ, draft.column, context);
}

function grainFit(champ: ChampId, { persons }: Context): number {
  const side = sideOf(champ);
  if (side === "tous") return 0;
  return (side === "personne") === persons ? 0.06 : -0.06;
}

const REACH = 3;

/** The nearest sure column on the left says what is being described: « Contrat | Du | Au ». */
function nearestSure(column: number, { sure }: Context) {
  let nearest: ChampId | null = null;
  let distance = REACH + 1;
  for (const [other, place] of sure) {
    const apart = column - place;
    if (apart > 0 && apart < distance && sideOf(other) !== "tous") {
      nearest = other;
      distance = apart;
    }
  }
  return { nearest, distance };
}

/** True when a champ describes what the rows are, and nothing beside it describes something else. */
export function isOnSide(champ: ChampId, column: number, context: Context): boolean {
  const side = context.persons ? "personne" : "marche";
  if (sideOf(champ) !== side) return false;
  const { nearest } = nearestSure(column, context);
  return nearest === null ? context.sure.size > 0 : sideOf(nearest) === side;
}

function neighbourFit(champ: ChampId, column: number, context: Context): number {
  const { nearest, distance } = nearestSure(column, context);
  if (nearest === null) return 0;
  const closeness = 1 - (distance - 1) * 0.25;
  if (CHAMPS[nearest].entite === CHAMPS[champ].entite) return 0.1 * closeness;
  return sideOf(nearest) === sideOf(champ) ? 0.08 * closeness : 0;
}

type Rule = (context: Context, draft: Draft) => number;

const has = ({ sure }: Context, ...champs: readonly ChampId[]) =>
  champs.some((champ) => sure.has(champ));

/** The columns from which hours of a marché are computed. */
const CALCULATION: readonly ChampId[] = ["montantHt", "partMo", "coutHoraire", "tauxInsertion"];

const RATES: readonly ChampId[] = ["partMo", "coutHoraire", "tauxInsertion"];

/** A column that may hold names of persons is not given for one of firms: these are shown. */
function mayBePersons({ candidates, profile }: Draft): boolean {
  const isName = candidates.some(
    ({ champ, title, fit }) => champ === "nom" && title > 0.9 && fit === 1,
  );
  return isName && shareOf(profile, "societe") < 0.3;
}

/** What a contract has, unlike one day of work or a person on a list. */
const CONTRACT: readonly ChampId[] = ["typeContrat", "dateFinContrat", "heuresHebdo"];

/** The context forbids this champ. */
export const EXCLUDED = -1;

/** « Téléphone » among persons is theirs, unless it follows the firm. */
function isOfPerson({ titre, column }: Draft, context: Context): boolean {
  const saysWhose = /entrep|soci[ée]t|employ|contact|r[ée]f[ée]rent|titul/i.test(titre);
  const { nearest } = nearestSure(column, context);
  const followsFirm = nearest !== null && FIRMS.has(nearest);
  return context.persons && !saysWhose && !followsFirm;
}

const FIRMS: ReadonlySet<ChampId> = new Set(["entreprise", "entrepriseSiret", "employeur"]);

/** Beside persons, « N° contrat » numbers neither a marché nor a person. */
function isContractNumber({ titre }: Draft, { persons }: Context): boolean {
  return persons && /contrat/i.test(titre) && !/march/i.test(titre);
}

/** Beside persons, hours « du contrat » or « théoriques » are planned for one of them, not for a marché. */
function isPlannedForOne({ titre }: Draft, { persons }: Context): boolean {
  return persons && /contrat|th[ée]oriq/i.test(titre) && !/march|claus|lot|objectif/i.test(titre);
}

/** « Statut », beside persons, is theirs or that of their contract, never that of the clause. */
function isStateOfContract({ titre }: Draft, { persons }: Context): boolean {
  return persons && /statut|[ée]tat/i.test(titre) && !/claus|march|op[ée]ration|lot/i.test(titre);
}

/** « Coefficient » alone: of a wage, of a price, of anything but the share of main-d'œuvre. */
function isBareCoefficient({ titre }: Draft): boolean {
  return /coef/i.test(titre) && !/uvre|\bmo\b/i.test(titre);
}

const RULES: Readonly<Partial<Record<ChampId, Rule>>> = {
  heuresMois: (context) => (has(context, "mois") ? 0.12 : -0.2),
  partMo: (context, draft) => (isBareCoefficient(draft) ? EXCLUDED : grainFit("partMo", context)),
  heuresRealisees: (context) => {
    if (has(context, "mois")) return -0.15;
    if (context.persons) return 0.1;
    if (!has(context, "heuresPrevues")) return 0;
    return has(context, ...CALCULATION) ? 0.02 : 0.1;
  },
  entreprise: (context, draft) => grainFit("entreprise", context) - (mayBePersons(draft) ? 0.2 : 0),
  heuresTravaillees: (context) => {
    if (context.persons) return -0.15;
    // Beside no objective, « Heures du marché » may be it; beside no hours done, « Heures totales » those.
    const isApart = has(context, "heuresRealisees") && has(context, "heuresPrevues");
    const rates = isApart ? CALCULATION : RATES;
    return has(context, ...rates) ? 0.15 : 0;
  },
  contactEntreprise: (context, draft) =>
    isOfPerson(draft, context) ? EXCLUDED : grainFit("contactEntreprise", context),
  commune: (context) => (context.persons ? grainFit("commune", context) : EXCLUDED),
  marcheNum: (context, draft) =>
    isContractNumber(draft, context) ? EXCLUDED : grainFit("marcheNum", context),
  participantId: (context, draft) =>
    isContractNumber(draft, context) ? EXCLUDED : grainFit("participantId", context),
  statutClause: (context, draft) =>
    isStateOfContract(draft, context) ? EXCLUDED : grainFit("statutClause", context),
  heuresPrevues: (context, draft) => {
    if (isPlannedForOne(draft, context)) return EXCLUDED;
    if (context.persons) return has(context, "heuresRealisees") ? 0.02 : -0.1;
    if (has(context, "heuresRealisees") || /claus/i.test(draft.titre)) return 0.1;
    return has(context, "tauxInsertion", "coutHoraire") ? 0.08 : 0;
  },
  mois: (context) => {
    if (has(context, ...CONTRACT) || !context.persons) return -0.1;
    return 0.15;
  },
  dateDebutContrat: (context) =>
    grainFit("dateDebutContrat", context) + (has(context, ...CONTRACT) ? 0.08 : 0),
  dateEligibilite: (context) => {
    if (has(context, "dateDebutContrat")) return 0.1;
    return has(context, ...CONTRACT) ? -0.1 : 0.1;
  },
  nombreContrats: (context) => (context.persons ? -0.1 : 0.05),
  nombrePersonnes: (context) => (context.persons ? -0.1 : 0.05),
  moaSiret: (context) => (has(context, "moa") ? 0 : -0.1),
  entrepriseSiret: (context, { column }) => {
    if (!has(context, "entreprise", "employeur")) return -0.1;
    // « MOA | SIRET | … | Entreprise »: whose is it?
    return nearestSure(column, context).nearest === "moa" ? -0.05 : 0.02;
  },
  tauxInsertion: (context, draft) =>
    (median(draft.profile.numbers) <= 0.2 ? 0.06 : 0) + 0.001 * context.sure.size,
  nom: (context) => (has(context, "prenom") || context.persons ? 0.08 : -0.02),
};
