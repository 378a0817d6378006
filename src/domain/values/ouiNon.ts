import { qpvGeneration } from "./identifiants";
import { readMissing } from "./missing";
import { read, unreadable, type Reading } from "./reading";
import { comparable, tidy } from "./text";

const OUI = new Set([
  ...["oui", "o", "x", "1", "vrai", "true", "yes", "y", "ok"],
  ...["qpv", "oui qpv", "en qpv", "resident qpv", "habitant qpv", "residant qpv"],
]);
const NON = new Set([
  ...["non", "n", "0", "faux", "false", "no"],
  ...["hors qpv", "non qpv", "pas qpv", "pas en qpv", "non hors qpv", "non resident qpv"],
  ...["non habitant qpv", "non resident", "non concerne", "non concernee", "non eligible"],
]);
const TICKED = /^[✓✔☑☒✅×✕✖🗹]$/u;
const CROSSED = /^[✗✘❌☐]$/u;
/** Words after « oui » that take the yes back. */
const HESITATION = /\b(?:non|verifier|confirmer|peut|pas|sauf|partiel|ou|attente|cours)\b/;

/**
 * Reads a yes or a no. Oui and Non in any case are plain values (Excel itself
 * compares without case); any other writing carries the doubt "autreEcriture".
 */
export function readOuiNon(text: string): Reading<boolean> {
  const tidied = tidy(text).replace(/\uFE0F/gu, "");
  const missing = readMissing(tidied);
  if (missing !== null) return missing;
  const plain = /^(oui|non)$/i.exec(tidied)?.[1];
  if (plain !== undefined) return read(plain.toLowerCase() === "oui");
  const lu = findOtherWriting(tidied);
  return lu === null ? unreadable("texte") : read(lu, "autreEcriture");
}

function findOtherWriting(tidied: string): boolean | null {
  if (TICKED.test(tidied) || qpvGeneration(tidied) !== null) return true;
  if (CROSSED.test(tidied)) return false;
  return /\?|[-+−]\d/u.test(tidied) ? null : findWord(comparable(tidied));
}

function findWord(key: string): boolean | null {
  if (OUI.has(key)) return true;
  if (NON.has(key)) return false;
  return key.startsWith("oui ") && !HESITATION.test(key) ? true : null;
}
