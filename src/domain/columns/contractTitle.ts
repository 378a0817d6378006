import { readTypeContrat } from "../nomenclatures/typeContrat";
import { readTypeEmployeur } from "../nomenclatures/typeEmployeur";
import { splitTitle } from "./titleWords";

const AROUND_TYPE = new Set(["nombre", "nb", "nbre", "de", "en", "contrat", "contrats", "total"]);

/** Code of the contract type that a title names (« CDI », « Nb CDDI »), or null. */
export function readContractTitle(parts: readonly string[]): string | null {
  const name = nameOf(parts);
  const type = name === null ? null : readTypeContrat(name);
  return type?.state === "value" ? type.value : null;
}

/** True for « CDDI », and for a kind of employer: « EI », « Titulaire ». */
export function namesContractOrEmployer(title: string): boolean {
  const name = nameOf([title]);
  if (name === null) return false;
  return readTypeContrat(name).state === "value" || readTypeEmployeur(name).state === "value";
}

function nameOf(parts: readonly string[]): string | null {
  const words = splitTitle(parts.at(-1) ?? "").filter((word) => !AROUND_TYPE.has(word));
  return words.length === 0 || words.length > MOST_WORDS ? null : words.join(" ");
}

const MOST_WORDS = 3;
