import { fc } from "../../support/tirages";
import { CHAMPS, type ChampId } from "../../../src/domain/columns/champs";
import { SYNONYMES } from "../../../src/domain/columns/synonymes";
import { buildDictionary } from "../../../src/domain/columns/titleDictionary";
import { TitleReader } from "../../../src/domain/columns/titleReader";
import { readTitleWords } from "../../../src/domain/columns/titleWords";

const ideas = (titre: string) => [...readTitleWords([titre], true).ideas].sort();

test.each([
  ["deux lettres interverties", "Raison socilae de l'entreprise", "Raison sociale de l'entreprise"],
  ["des mots collés", "datenotification", "Date notification"],
  ["des mots collés en capitales", "OBJECTIFHEURESINSERTION", "Objectif heures insertion"],
  ["une abréviation", "Hrs réal.", "Heures réalisées"],
  ["un taux chiffré n'est pas une unité", "Objectif d'heures 5 %", "Objectif d'heures"],
])("%s : « %s » se lit comme « %s »", (_quoi, titre, attendu) => {
  expect(ideas(titre)).toEqual(ideas(attendu));
});

test("des jours ne sont pas des heures", () => {
  expect(ideas("Jours travaillés")).toContain("jour");
});

/** The champ of a title, once the title is in the list of that champ. */
function champOnceListed(champ: ChampId, titre: string) {
  const dictionary = buildDictionary({ ...SYNONYMES, [champ]: [...SYNONYMES[champ], titre] });
  const [best] = new TitleReader(dictionary).champs([titre], true);
  return [best?.champ, (best?.score ?? 0) > 0.98];
}

test.each([
  ["moa", "Puissance adjudicatrice"],
  ["heuresRealisees", "Naisance"],
  ["entreprise", "Dteabc"],
] as const)(
  "%s : « %s », ajouté à la liste, l'emporte sur le mot qu'il rappelle",
  (champ, titre) => {
    expect(champOnceListed(champ, titre)).toEqual([champ, true]);
  },
);

/** Words at a letter from a known one, or cut, as guessing would mend them. */
const presque = fc
  .tuple(fc.constantFrom("naissance", "facture", "notification", "penalite", "objectif"), fc.nat(6))
  .map(([mot, at]) => `${mot.slice(0, at)}w${mot.slice(at + 1)} zorglub`);
const champs = Object.keys(CHAMPS).filter((id): id is ChampId => id in CHAMPS);

test("un titre ajouté à une liste est toujours de cette liste", () => {
  fc.assert(
    fc.property(fc.constantFrom(...champs), presque, (champ, titre) => {
      expect(champOnceListed(champ, titre)).toEqual([champ, true]);
    }),
    { numRuns: 60 },
  );
});
