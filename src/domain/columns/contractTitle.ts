import { readTypeContrat } from "../nomenclatures/typeContrat";
import { splitTitle } from "./titleWords";

const AROUND_TYPE = new Set(["nombre", "nb", "nbre", "de", "en", "contrat", "contrats", "total"]);

/** Code of the contract type that a title names (« CDI », « Nb CDDI »), or null. */
export function readContractTitle(parts: readonly string[]): string | null {
  const words = splitTitle(parts.at(-1) ?? "").filter((word) => !AROUND_TYPE.has(word));
  if (words.length === 0 || words.length > 3) return null;
  const type = readTypeContrat(words.join(" "));
  return type.state === "value" ? type.value : null;
}
