import type { Steps } from "../steps";
import { linkTables, suiviOf, type Liens, type SuiviSource } from "../suivi/joinSuivi";
import type { Suivi } from "../suivi/suivi";
import { keepLignes, keepSuivi } from "./keepSuivi";
import { isUnchanged, type Lecture } from "./lecture";
import { observe } from "./observe";

/** How the lignes of a suivi were linked, and what was looked at for it. */
export interface Jonction {
  readonly suivi: Suivi;
  readonly liens: Liens;
  readonly lecture: Lecture;
}

/**
 * Joins the tables of a workbook, with the links of last time when no column that they
 * rest on has changed; what says the same as last time is then the same object.
 */
export function* joinAgain(source: SuiviSource, before: Jonction | null): Steps<Jonction> {
  const tables =
    before === null ? source.tables : yield* keepLignes(before.suivi.tables, source.tables);
  const unlinked = { ...source, tables, ...NO_LINK };
  if (before !== null && isUnchanged(before.lecture, before.suivi, unlinked)) {
    const { liens, lecture } = before;
    const suivi = yield* suiviOf({ ...source, tables }, liens);
    return { suivi: yield* keepSuivi(before.suivi, suivi), liens, lecture };
  }
  const { vue, lecture } = observe(unlinked);
  const liens = yield* linkTables(vue.tables);
  const suivi = yield* suiviOf({ ...source, tables }, liens);
  return { suivi: before === null ? suivi : yield* keepSuivi(before.suivi, suivi), liens, lecture };
}

const NO_LINK = {
  links: [],
  moas: [],
  marches: [],
  objectiveRegimes: [],
  personnes: null,
} as const;
