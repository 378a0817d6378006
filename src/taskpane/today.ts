import type { Jour } from "../domain/clause";
import { jourFromYmd } from "../domain/values/date";

/** Today on this computer, as a day of Excel. */
export function todayJour(): Jour {
  const now = new Date();
  return jourFromYmd(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}
