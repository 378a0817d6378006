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
