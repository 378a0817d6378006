import { ERROR_TEXTS } from "../sheet";
import { EMPTY, unreadable, type Reading } from "./reading";
import { compact } from "./text";

const ERRORS: ReadonlySet<string> = new Set(
  ERROR_TEXTS.flatMap(({ file, shown }) => [file, shown]),
);

const NOT_TOLD: ReadonlySet<string> = new Set(
  [
    ["nc", "nd", "na", "nr", "nsp", "so", "tbd"],
    ["inconnu", "inconnue", "inconnus", "inconnues", "sans objet", "ne sait pas"],
    ["a definir", "a determiner", "a preciser", "a completer", "a renseigner", "a confirmer"],
    ["a venir", "a calculer", "a saisir", "a verifier", "en attente", "attente", "en cours"],
    ...[
      ["communique", "connu", "renseigne", "determine", "defini", "precise", "fourni"],
      ["transmis", "recu", "disponible", "applicable", "saisi"],
    ]
      .flat()
      .map((word) => [`non ${word}`, `non ${word}e`, `non ${word}s`, `non ${word}es`]),
  ]
    .flat()
    .map(compact),
);

/**
 * What a cell says when it holds no value: a lone dash or slash (nothing was
 * entered), « NC » or « à définir » (said to be unknown), an error pasted as
 * text. Null when the tidied text says something else.
 */
export function readMissing(tidied: string): Reading<never> | null {
  if (/^[-–—−‐‑_/\\ ]*$/u.test(tidied)) return EMPTY;
  if (/^[#?¿]+$/u.test(tidied)) return unreadable("nonCommunique");
  if (tidied.startsWith("#") && ERRORS.has(tidied.toUpperCase())) return unreadable("erreurExcel");
  if (tidied.length > 24 || !NOT_TOLD.has(compact(tidied))) return null;
  return unreadable("nonCommunique");
}
