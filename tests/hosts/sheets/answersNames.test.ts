import { fc } from "../../support/tirages";
import type { ColumnAnswers } from "../../../src/domain/columns/recognition";
import { parseAnswers } from "../../../src/hosts/parseAnswers";
import {
  ANSWERS_NAME,
  answersJson,
  planAnswers,
  type AnswersPlan,
} from "../../../src/hosts/sheets/answersNames";
import type { WorkbookName } from "../../../src/hosts/sheets/cellNames";

const NONE: ColumnAnswers = { feuilles: {} };

/** The names after the first `count` writings of a plan, in its order. */
function carriedOut(
  names: readonly WorkbookName[],
  plan: AnswersPlan,
  count = Infinity,
): readonly WorkbookName[] {
  const writings = [
    ...plan.broken.map((name) => ({ gone: name })),
    ...plan.added.map((added) => ({ added })),
    ...plan.replaced.map((name) => ({ gone: name })),
  ];
  return writings
    .slice(0, count)
    .reduce<readonly WorkbookName[]>(
      (all, writing) =>
        "added" in writing
          ? [...all, writing.added]
          : all.filter(({ name }) => name !== writing.gone),
      names,
    );
}

const kept = (answers: ColumnAnswers, before: readonly WorkbookName[] = []) =>
  carriedOut(before, planAnswers(before, answers));

const read = (names: readonly WorkbookName[]) => parseAnswers(answersJson(names)).feuilles;

const text = fc.string({ unit: "binary", maxLength: 60 });
const answersArb: fc.Arbitrary<ColumnAnswers> = fc.record({
  feuilles: fc.dictionary(
    text.filter((name) => name !== "__proto__"),
    fc.record({
      titres: fc.dictionary(
        text.filter((title) => title !== "__proto__"),
        fc.constantFrom("moa", "heuresRealisees", null),
        { maxKeys: 8 },
      ),
      valeurs: fc.record({ moa: text }),
    }),
    { minKeys: 1, maxKeys: 4 },
  ),
});

describe("les réponses sur les colonnes, gardées dans des noms masqués", () => {
  it("sont un texte en lettres simples, coupé là où Excel couperait", () => {
    const [name, ...others] = kept({ feuilles: { "L'été_1": { titres: { 'Hrs "é"': "moa" } } } });
    expect(others).toEqual([]);
    expect(name).toEqual({
      name: "CLAUSIER_REPONSES_1_001",
      formula: String.raw`="{'version':1,'feuilles':{'L\u0027\u00e9t\u00e9\u005f1':{'titres':{'Hrs \'\u00e9\'':'moa'}}}}"`,
    });
  });

  it("se relisent telles quelles, quels que soient les titres", () => {
    fc.assert(
      fc.property(answersArb, (answers) => {
        const names = kept(answers);
        expect(read(names)).toEqual(answers.feuilles);
        expect(names.every(({ name }) => ANSWERS_NAME.test(name))).toBe(true);
        expect(names.every(({ formula }) => /^="[ !#-~]{1,250}"$/.test(formula))).toBe(true);
      }),
    );
  });

  it("ne se perdent pas quand l'écriture s'arrête en chemin, et la reprendre la finit", () => {
    fc.assert(
      fc.property(answersArb, answersArb, fc.nat(30), (first, second, count) => {
        const before = kept(first);
        const left = carriedOut(before, planAnswers(before, second), count);
        expect([first.feuilles, second.feuilles]).toContainEqual(read(left));
        const finished = kept(second, left);
        expect(read(finished)).toEqual(second.feuilles);
        expect(finished).toEqual(kept(second, before));
      }),
    );
  });

  it("n'écrivent rien deux fois, et rien du tout quand il n'y en a pas", () => {
    const answers: ColumnAnswers = { feuilles: { Suivi: { ignorer: true } } };
    const nothing = { broken: [], added: [], replaced: [] };
    expect(planAnswers(kept(answers), answers)).toEqual(nothing);
    expect(planAnswers([], NONE)).toEqual(nothing);
    expect(kept(NONE, kept(answers))).toEqual([]);
  });

  it("d'un autre ne sont pas crues : ce qui n'en a pas la forme n'est pas lu", () => {
    const named = (formula: string) => [{ name: "CLAUSIER_REPONSES_1_001", formula }];
    const formulas = ["=1", '="{"', "=\"{'feuilles':{'S':{'titres':{'H':'inconnu'}}}}\"", '="[]"'];
    expect(formulas.map((formula) => read(named(formula)))).toEqual([{}, {}, {}, {}]);
  });
});
