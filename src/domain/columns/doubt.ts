import { comparable } from "../values/text";
import { CHAMPS, type ChampId } from "./champs";
import { EXACT } from "./confiance";
import type { Draft } from "./draft";
import { NOMENCLATURES, proofOf, type Likelihood, type Likely } from "./likelihood";
import { isDecisive } from "./shareChamps";

/** A champ this likely throws doubt on a known title. */
const RIVAL = { likely: 0.2, better: 0.27, wanted: 0.15 } as const;
/** Likelihood of the champ of the known title itself. */
const OWN = { incredible: 0.1, unsure: 0.7 } as const;
/** The rest of the table speaks against the champ. */
const UNWANTED = -0.15;
/** The cells prove the rival clearly better. */
const LEAD = 0.5;
/** Words that tell both champs nearly as much as each other. */
const AS_MUCH = 1;

/**
 * Cells and neighbours speak for a champ that has not this title, as far as we know: « Commune »
 * over names of public buyers, « SIRET » after a firm, « Heures » beside months.
 */
export function isDoubtful(
  champ: ChampId | undefined,
  { champs }: Likelihood,
  draft: Draft,
): boolean {
  if (isOffEveryList(champ, draft)) return true;
  const { titre, profile } = draft;
  const own = champs.find((likely) => likely.champ === champ);
  const rival = champs.find((likely) => likely.champ !== champ && likely.title < EXACT);
  if (own === undefined || rival === undefined) return false;
  if (bearsItsName(own, titre) && !isDecisive(own.champ) && !isDecisive(rival.champ)) return false;
  const lead = proofOf(rival, profile) - proofOf(own, profile);
  return beats(rival, own, lead) || unsettles(rival, own, lead);
}

/** Fewer cells may all be mistyped. */
const ENOUGH = 3;

/** « Type » over « Initial », « Avenant 1 »: one of the lists that bear this name, or none of them. */
function isOffEveryList(champ: ChampId | undefined, { profile, candidates }: Draft): boolean {
  const named = candidates.filter(({ title }) => title >= EXACT);
  const own = named.find((each) => each.champ === champ);
  if (own === undefined || named.length < 2 || profile.filled < ENOUGH) return false;
  return own.fit < 1 && NOMENCLATURES.has(CHAMPS[own.champ].type);
}

/** « Opération » over short codes: to ask whether it is « Opération » would be of no use. */
function bearsItsName({ champ, fit, probability }: Likely, titre: string): boolean {
  const isBelievable = fit >= 0 && probability >= OWN.incredible;
  return isBelievable && comparable(titre) === comparable(CHAMPS[champ].libelle);
}

/** All signs together, its title included, say something else sooner. */
function beats(rival: Likely, own: Likely, lead: number): boolean {
  if (own.around <= UNWANTED && rival.around > 0) return rival.probability >= RIVAL.wanted;
  return lead >= 0 && rival.probability > Math.max(own.probability, RIVAL.likely);
}

/** Not likelier, but better supported by what is not the title. */
function unsettles(rival: Likely, own: Likely, lead: number): boolean {
  const isVague = rival.odds >= own.odds - AS_MUCH;
  const isBetter = lead >= LEAD || (isVague && rival.around > own.around);
  const isNamed = rival.title > 0 && rival.probability >= RIVAL.better;
  return isNamed && isBetter && own.probability < OWN.unsure;
}
