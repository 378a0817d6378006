import { findCoordinates } from "../values/freeText";
import { isNir } from "../values/nir";
import { tidy } from "../values/text";

const MOTIF_MIN = 3;
const MOTIF_MAX = 200;

/** Why a reason cannot be kept, in French; null when it can. */
export function refusDuMotif(motif: string): string | null {
  const { length } = tidy(motif);
  if (length < MOTIF_MIN) return "Indiquez le motif, par exemple « Avenant n° 2 signé le 12/03 ».";
  if (length > MOTIF_MAX) return `Le motif est limité à ${String(MOTIF_MAX)} caractères.`;
  return isNir(motif) || findCoordinates(motif) !== null
    ? "Ne saisissez pas de données personnelles dans le motif."
    : null;
}
