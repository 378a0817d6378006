import { fc } from "../../support/tirages";
import { Voisins } from "../../../src/domain/anomalies/voisins";

function near(...names: readonly string[]): (string | null)[] {
  const voisins = new Voisins();
  return names.map((name) => voisins.add(name));
}

it.each([
  ["ville d ales", "vile d ales", "une lettre de moins"],
  ["ville d ales", "villle d ales", "une lettre de plus"],
  ["ville d ales", "vilke d ales", "une lettre pour une autre"],
  ["logis cevenols", "logis cevneols", "deux lettres voisines échangées"],
  ["ville d ales", "ales ville", "les mêmes mots dans un autre ordre"],
  ["b t p sud", "btp sud", "un sigle avec et sans points"],
  ["e d f", "edf", "un sigle court"],
  ["lot 1 nord", "lot1 nord", "un numéro collé à son mot"],
  ["cendras", "cendres", "une lettre d'un nom de sept"],
  ["ecole du nord", "ecole du nore", "une lettre d'un mot de quatre"],
  ["commune de saint aubin", "cne de st aubin", "des mots abrégés"],
  ["communaute d agglomeration du val", "ca du val", "un sigle d'intercommunalité"],
])("« %s » et « %s » sont voisins : %s", (a, b) => {
  expect(near(a, b)).toEqual([null, a]);
  expect(near(b, a)).toEqual([null, b]);
});

it.each([
  ["ecole jean jaures 1", "ecole jean jaures 2", "un chiffre"],
  ["chantier tranche a", "chantier tranche b", "une lettre seule"],
  ["renovation phase ii", "renovation phase iii", "un mot court"],
  ["mairie", "maire", "un nom court"],
  ["lot 1 2 nord", "lot 12 nord", "deux numéros en un"],
  ["lot 1 tranche 2", "lot 2 tranche 1", "deux chiffres échangés"],
  ["ville d ales", "ville d arles sud", "deux mots"],
  ["cc du val", "ca du val", "deux intercommunalités d'un même pays"],
])("« %s » et « %s » ne le sont pas : %s", (a, b) => {
  expect(near(a, b)).toEqual([null, null]);
});

it("le voisin donné est le premier ajouté", () => {
  expect(near("logis cevenols", "logis cevenol", "logis cevenolss")).toEqual([
    null,
    "logis cevenols",
    "logis cevenols",
  ]);
});

it("une lettre ôtée d'un nom assez long se retrouve toujours", () => {
  const mot = fc.stringMatching(/^[a-z]{6,12}$/);
  fc.assert(
    fc.property(mot, mot, fc.nat(5), (a, b, at) => {
      const name = `${a} ${b}`;
      const slip = name.slice(0, at) + name.slice(at + 1);
      expect(near(name, slip)).toEqual([null, slip.length < 7 ? null : name]);
    }),
  );
});
