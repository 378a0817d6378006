import { fc } from "../support/tirages";
import { answersSchema } from "../../src/hosts/answersSchema";
import { parseAnswers } from "../../src/hosts/parseAnswers";

const text = fc.constantFrom("Suivi", "Hrs", "", "x".repeat(500), "x".repeat(501));
const champ = fc.constantFrom("moa", "heuresRealisees", "inconnu", "toString");
const odd = fc.constantFrom<unknown>(
  null,
  1,
  -1,
  1.5,
  true,
  "moa",
  [],
  {},
  [1],
  [2, 3],
  ["a", "b"],
);
const either = (likely: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 6, arbitrary: likely }, { weight: 1, arbitrary: odd });

const sheet = fc.record(
  {
    titres: either(fc.dictionary(text, either(champ), { maxKeys: 2 })),
    valeurs: either(fc.dictionary(champ, either(text), { maxKeys: 2 })),
    enTete: either(fc.constant([4, 5])),
    ignorer: either(fc.boolean()),
    autre: odd,
  },
  { requiredKeys: [] },
);
const answers = fc.record(
  { version: either(fc.constant(1)), feuilles: either(fc.dictionary(text, either(sheet))) },
  { requiredKeys: [] },
);

/** One row of titles alone is a way of writing of the file only. */
const oneRow = (json: string) => json.includes('"enTete":[1]');

it("les réponses d'un classeur sont crues exactement quand celles d'un fichier le seraient", () => {
  fc.assert(
    fc.property(
      fc.oneof(answers, odd).map((value) => JSON.stringify(value)),
      (json) => {
        fc.pre(!oneRow(json));
        const byFile = answersSchema.safeParse(JSON.parse(json));
        expect(parseAnswers(json)).toEqual({ feuilles: byFile.data?.feuilles ?? {} });
      },
    ),
    { numRuns: 2000 },
  );
});

it("aucune réponse quand il n'y en a pas", () => {
  expect(parseAnswers(null)).toEqual({ feuilles: {} });
});
