import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyzeWorkbook } from "../../../src/domain/analyzeWorkbook";
import { RULES } from "../../../src/domain/anomalies/catalogue";
import type { Rule } from "../../../src/domain/anomalies/rule";
import { anomaliesDites } from "../../support/anomaliesDites";
import { exempleWorkbook } from "../../support/exempleWorkbook";
import type { Cas } from "./cas/cas";
import { CAS_COMPLEMENTAIRES } from "./cas/complements";
import { CAS_DE_DATES } from "./cas/dates";
import { CAS_DE_FEUILLES } from "./cas/feuilles";
import { CAS_D_HEURES } from "./cas/heures";
import { CAS_DE_LECTURE } from "./cas/lecture";
import { CAS_DE_PERSONNES } from "./cas/personnes";
import { CAS_DE_VOISINAGES } from "./cas/voisinages";

/**
 * What is told of each example and of each case, whole: place, gravity, hours,
 * rows, group, words. `npm run enregistrer:dites` writes the file anew; its
 * difference is then to be read as a test is.
 */
const TARGET = join(__dirname, "dites.txt");

const rules: readonly Rule[] = RULES;
const essais: readonly Cas[] = [
  ...rules.flatMap(({ code, exemples: { fautif, correct, parametres } }) => [
    { titre: `${code}, exemple fautif`, feuilles: fautif, parametres: parametres ?? {} },
    { titre: `${code}, exemple correct`, feuilles: correct, parametres: parametres ?? {} },
  ]),
  ...CAS_DE_LECTURE,
  ...CAS_DE_FEUILLES,
  ...CAS_D_HEURES,
  ...CAS_DE_DATES,
  ...CAS_DE_PERSONNES,
  ...CAS_DE_VOISINAGES,
  ...CAS_COMPLEMENTAIRES,
];

function dites({ feuilles, parametres = {} }: Cas): string {
  return anomaliesDites(analyzeWorkbook(exempleWorkbook(feuilles), { parametres })).join("\n");
}

if (process.env["CLAUSIER_ENREGISTRER"] === "1") {
  const sections = essais.map((essai) => `# ${essai.titre}\n${dites(essai)}`.trimEnd());
  writeFileSync(TARGET, `${sections.join("\n\n")}\n`);
}

const attendues = new Map(
  readFileSync(TARGET, "utf8")
    .trimEnd()
    .split("\n\n")
    .map((section) => {
      const [titre = "", ...lines] = section.split("\n");
      return [titre.slice(2), lines.join("\n")];
    }),
);

it("aucun essai n'a le titre d'un autre", () => {
  expect(attendues.size).toBe(essais.length);
});

it.each(essais.map((essai) => [essai.titre, essai] as const))("%s", (titre, essai) => {
  expect(dites(essai)).toBe(attendues.get(titre));
});
