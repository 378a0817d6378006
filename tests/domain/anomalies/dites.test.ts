import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyzeWorkbook } from "../../../src/domain/analyzeWorkbook";
import { anomaliesDites } from "../../support/anomaliesDites";
import { exempleWorkbook } from "../../support/exempleWorkbook";
import type { Cas } from "./cas/cas";
import { TOUS_LES_CAS } from "./cas/tous";

/**
 * What is told of each example and of each case, whole: place, gravity, hours,
 * rows, group, words. `npm run enregistrer:dites` writes the file anew; its
 * difference is then to be read as a test is.
 */
const TARGET = join(__dirname, "dites.txt");

function dites({ feuilles, parametres = {} }: Cas): string {
  return anomaliesDites(analyzeWorkbook(exempleWorkbook(feuilles), { parametres })).join("\n");
}

if (process.env["CLAUSIER_ENREGISTRER"] === "1") {
  const sections = TOUS_LES_CAS.map((essai) => `# ${essai.titre}\n${dites(essai)}`.trimEnd());
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
  expect(attendues.size).toBe(TOUS_LES_CAS.length);
});

it.each(TOUS_LES_CAS.map((essai) => [essai.titre, essai] as const))("%s", (titre, essai) => {
  expect(dites(essai)).toBe(attendues.get(titre));
});
