import { CHAMPS, type ChampId } from "./champs";
import { FIT_OF_CHAMP } from "./fitOfChamp";
import { FIT_OF_TYPE } from "./fitOfType";
import type { ColumnProfile } from "./profile";

/**
 * How well a column's content suits a champ: 1 its values are typical, 0.5 possible,
 * 0 nothing to say (empty column), -1 it holds something else.
 */
export function fitContent(champ: ChampId, profile: ColumnProfile): number {
  if (profile.filled === 0) return 0;
  const fit = FIT_OF_CHAMP[champ] ?? FIT_OF_TYPE[CHAMPS[champ].type];
  return fit(profile);
}
