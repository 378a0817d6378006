import type { Lignes } from "../rows/lignes";

/** A table whose rows are marchés or objectives, not persons or hours. */
export function isListing(lignes: Lignes | undefined): boolean {
  const grain = lignes?.natures[0];
  return grain === "marche" || grain === "objectif";
}
