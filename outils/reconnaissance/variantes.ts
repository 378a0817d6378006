import type { Alea } from "../exemples/alea";

type Variante = (titre: string, alea: Alea) => string;

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bnombre\b/i, "Nb"],
  [/\bheures\b/i, "H."],
  [/\br[ée]alis[ée]es\b/i, "réal."],
  [/\bpr[ée]vues\b/i, "prév."],
  [/\binsertion\b/i, "ins."],
  [/\bnum[ée]ro\b/i, "N°"],
  [/\bcontrat\b/i, "contr."],
  [/\bop[ée]ration\b/i, "opér."],
];

function abbreviate(titre: string): string {
  return ABBREVIATIONS.reduce((text, [long, short]) => text.replace(long, short), titre);
}

/** Two neighbouring letters of a long word swapped, as fingers do. */
function misspell(titre: string, alea: Alea): string {
  const long = titre.split(" ").filter((word) => /^\p{L}{7,}$/u.test(word));
  if (long.length === 0) return titre;
  const word = alea.pick(long);
  const at = alea.int(2, word.length - 3);
  const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return titre.replace(word, swapped);
}

/** How people write one and the same title. */
const VARIANTES: readonly Variante[] = [
  (titre) => titre,
  (titre) => titre,
  (titre) => titre.toUpperCase(),
  (titre) => titre.toLowerCase(),
  (titre) => titre.normalize("NFD").replace(/\p{M}/gu, ""),
  (titre) => titre.replaceAll("'", "’"),
  (titre) => titre.replace(" ", "\n"),
  (titre) => `${titre} `,
  (titre) => `${titre} :`,
  (titre) => `${titre} *`,
  (titre) => titre.replace(/ /g, "\u00a0"),
  (titre) => titre.replace(/ /g, "  "),
  (titre) => (/heures?$/i.test(titre) ? `${titre} (h)` : titre),
  abbreviate,
  misspell,
];

export function varyTitle(titre: string, alea: Alea): string {
  return alea.pick(VARIANTES)(titre, alea);
}
