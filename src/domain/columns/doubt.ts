import { comparable } from "../values/text";
import { CHAMPS, type ChampId } from "./champs";
import { EXACT } from "./confiance";
import type { Likelihood, Likely } from "./likelihood";
import { isDecisive } from "./shareChamps";

/** A champ this likely throws doubt on a known title, more or less likely itself. */
const RIVAL = { clear: 0.5, better: 0.3, wanted: 0.15 } as const;
const OWN = { beaten: 0.3, weak: 0.45, unsure: 0.7 } as const;
/** The rest of the table speaks against the champ. */
const UNWANTED = -0.15;
/** Words that tell both champs as much as each other. */
const AS_MUCH = 0.5;

/**
 * Cells and neighbours speak for a champ that has not this title, as far as we know: « Commune »
 * over names of public buyers, « SIRET » after a firm, « Heures » beside months.
 */
export function isDoubtful(
  champ: ChampId | undefined,
  { champs }: Likelihood,
  titre: string,
): boolean {
  const own = champs.find((likely) => likely.champ === champ);
  const rival = champs.find((likely) => likely.champ !== champ && likely.title < EXACT);
  if (own === undefined || rival === undefined) return false;
  if (bearsItsName(own, titre) && !isDecisive(own.champ) && !isDecisive(rival.champ)) return false;
  return beats(rival, own) || unsettles(rival, own);
}

/** « Opération » over short codes: to ask whether it is « Opération » would be of no use. */
function bearsItsName({ champ, fit }: Likely, titre: string): boolean {
  return fit >= 0 && comparable(titre) === comparable(CHAMPS[champ].libelle);
}

function beats(rival: Likely, own: Likely): boolean {
  if (own.around <= UNWANTED && rival.around > 0) return rival.probability >= RIVAL.wanted;
  const isAsFit = rival.fit >= own.fit;
  return isAsFit && rival.probability >= RIVAL.clear && own.probability < OWN.beaten;
}

/** Not likelier, but better supported by what is not the title. */
function unsettles(rival: Likely, own: Likely): boolean {
  const isBetter = rival.fit > own.fit || rival.around > own.around;
  const isVague = rival.odds >= own.odds - AS_MUCH;
  const enough = isVague ? OWN.unsure : OWN.weak;
  return isBetter && own.probability < enough && rival.probability >= RIVAL.better;
}
