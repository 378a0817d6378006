import { emptyCell, textCell } from "./cells";
import { bandRow, bilanRow } from "./grille";
import { stack, type Section } from "./rows";

/** Row of the band, « B20 »; the user's zone is B21:G26. */
const TOP = 19;
const ZONE_ROWS = 6;
const PLACEHOLDER = [
  "Saisissez ici votre commentaire.",
  "Cette zone n'est jamais effacée.",
] as const;

/** §2: the facilitateur's own words, never rewritten once typed. */
export function layoutObservations(): Section {
  const zone = Array.from({ length: ZONE_ROWS }, (_, index) => {
    const text = PLACEHOLDER[index];
    const first = text === undefined ? emptyCell("saisie") : textCell(text, "saisie");
    return bilanRow(first, ...Array.from({ length: 5 }, () => emptyCell("saisie")));
  });
  return stack(TOP, [bandRow("2. Observations du facilitateur"), ...zone]);
}
