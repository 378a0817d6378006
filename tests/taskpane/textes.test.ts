import { TEXTS as PAGE } from "../../src/standalone/texts";
import { TEXTS as VOLET } from "../../src/taskpane/texts";

/** Every sentence of a catalogue that is written in it whole. */
function sentencesOf(part: unknown): readonly string[] {
  if (typeof part === "string") return [part];
  if (typeof part !== "object" || part === null) return [];
  return Object.values(part).flatMap(sentencesOf);
}

describe("les textes du volet et de la page", () => {
  it.each([
    ["volet", VOLET],
    ["page", PAGE],
  ])("ne laissent aucun signe seul en début de ligne (%s)", (_nom, textes) => {
    const sentences = sentencesOf(textes);
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter((one) => / [:;?!%€»]|« /.test(one))).toEqual([]);
  });

  it.each([
    ["volet", VOLET],
    ["page", PAGE],
  ])("ne doublent ni n'oublient aucun espace (%s)", (_nom, textes) => {
    const wrong = /^\s|\s$|[ \u00A0]{2}|[^\s\u00A0«(][«]|»[^\s.,;:)\u00A0»]/;
    expect(sentencesOf(textes).filter((one) => wrong.test(one))).toEqual([]);
  });
});

const { cellule } = VOLET.correction;
const { avec } = VOLET.bilans;
const plain = (text: string) => text.replaceAll("\u00A0", " ");

it.each([
  ["Habitat du Gard ", "Habitat du Gard", "A9 : « Habitat du Gard », sans ses espaces en trop"],
  ["Habitat\u00A0du Gard", "Habitat du Gard", "A9 : « Habitat du Gard », sans ses espaces en trop"],
  ["HABITAT DU GARD", "Habitat du Gard", "A9 : « HABITAT DU GARD » → Habitat du Gard"],
  ["1 200", "1\u202F200", "A9 : « 1 200 » → 1\u202F200"],
  ["35,5", "35,5", "A9 : « 35,5 » → 35,5"],
  ["", "Oui", "A9 : vide → Oui"],
])("l'aperçu d'une correction dit ce qui se voit mal : « %s »", (avant, apres, texte) => {
  expect(plain(cellule("A9", avant, apres))).toBe(texte);
});

it.each([
  [true, true, ", synthèse et ANRU"],
  [true, false, " et la synthèse"],
  [false, true, " et les indicateurs ANRU"],
  [false, false, ""],
])("le bouton nomme ce qui va avec les bilans (%s, %s)", (hasSynthese, hasAnru, texte) => {
  expect(avec(hasSynthese, hasAnru)).toBe(texte);
});
