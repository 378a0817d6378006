import { bandRow, bilanRow } from "./grille";
import { stack, type Section } from "./rows";
import { zoneSaisie } from "./zoneSaisie";

/** Row of the band, « B20 »; the user's zone is B21:G26. */
const TOP = 19;
const ZONE_ROWS = 6;
const ZONE_COLUMNS = 6;

/** §2: the facilitateur's own words, never rewritten once typed. */
export function layoutObservations(): Section {
  const zone = zoneSaisie(ZONE_ROWS, ZONE_COLUMNS).map((cells) => bilanRow(...cells));
  return stack(TOP, [bandRow("2. Observations du facilitateur"), ...zone]);
}
