import { fc } from "../../../support/tirages";
import {
  effectif,
  maskLignes,
  type Groupe,
  type Masque,
} from "../../../../src/domain/bilan/layout/petitsEffectifs";
import { ligneOf } from "../../../support/bilanOf";
import { recoverMasked } from "../../../support/recoverMasked";

const SEUILS = { seuilEffectif: 5, seuilEffectifSensible: 11 };

const show = (masque: Masque) => masque?.map((masked) => (masked ? "s" : "-")).join("") ?? "retenu";
const whole = (count: number): Groupe => ({
  membres: Array.from({ length: count }, (_, index) => index),
  sousTotal: null,
});
const mask = (personnes: readonly number[], groupes = [whole(personnes.length)]) =>
  show(
    maskLignes(
      personnes.map((count) => ligneOf("", count, count * 100)),
      groupes,
      SEUILS,
    ),
  );

describe("petits effectifs", () => {
  it.each([
    ["0 reste 0, 5 et plus restent visibles", [0, 5, 20], "---"],
    ["une ligne de 1 à 4 masque aussi la plus petite des autres", [4, 20, 9], "s-s"],
    ["deux petites lignes suffisent quand elles font au moins 5", [3, 2, 20], "ss-"],
    ["deux petites lignes qui font moins de 5 en masquent une troisième", [1, 1, 20, 8], "ss-s"],
    ["une ligne à 0 ne protège personne", [3, 0, 20], "s-s"],
    ["rien d'autre à masquer : tout le bloc est retenu", [3, 0, 0], "retenu"],
  ])("%s", (_, personnes, expected) => {
    expect(mask(personnes)).toBe(expected);
  });

  it("masque les publics sensibles en dessous de 11", () => {
    const lignes = [ligneOf("RSA", 10, 10), ligneOf("TH", 10, 10, { sensible: true })];
    expect(show(maskLignes(lignes, [], SEUILS))).toBe("-s");
  });

  it("protège aussi à travers le sous-total", () => {
    const groupes = [
      { membres: [0, 1], sousTotal: 2 },
      { membres: [2, 3], sousTotal: null },
    ];
    expect(mask([12, 8, 20, 3], groupes)).toBe("-sss");
    expect(mask([2, 2, 4, 30], groupes)).toBe("ssss");
    expect(mask([3, 17, 20, 30], groupes)).toBe("ss--");
  });

  it("compte les contrats quand les personnes sont inconnues, et ne devine pas le reste", () => {
    expect(effectif(ligneOf("", null, 100, { contrats: 3 }))).toBe(3);
    expect(effectif(ligneOf("", null, 100))).toBeNull();
    expect(effectif(ligneOf("", 0, 100, { contrats: 2 }))).toBe(2);
    expect(effectif(ligneOf("", null, null))).toBe(0);
  });

  it("ne laisse aucune ligne masquée se déduire des sommes visibles", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(
        counts,
        fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 3 }),
        (qpv, rest) => {
          const { lignes, groupes } = withSousTotal(qpv, rest);
          const masque = maskLignes(lignes, groupes, SEUILS);
          if (masque === null) return;
          const hidden = masque.flatMap((masked, index) => (masked ? [index] : []));
          const equations = groupes.map(({ membres, sousTotal }) => ({
            coefficients: hidden.map(
              (index) => Number(membres.includes(index)) - Number(index === sousTotal),
            ),
          }));
          expect(recoverMasked(equations, hidden.length)).toEqual([]);
          const shown = lignes.filter((_, index) => masque[index] === false);
          expect(shown.every(({ personnes }) => personnes === 0 || (personnes ?? 0) >= 5)).toBe(
            true,
          );
        },
      ),
    );
  });

  it("ne laisse pas voir la somme de lignes masquées quand elle est petite", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(counts, (personnes) => {
        const lignes = personnes.map((count) => ligneOf("", count, count));
        const masque = maskLignes(lignes, [whole(lignes.length)], SEUILS);
        const hidden = personnes.filter((_, index) => masque?.[index] === true);
        const sum = hidden.reduce((total, count) => total + count, 0);
        expect(hidden.length === 0 || sum >= 5).toBe(true);
      }),
    );
  });
});

function withSousTotal(qpv: readonly number[], rest: readonly number[]) {
  const total = qpv.reduce((sum, count) => sum + count, 0);
  const lignes = [...qpv, total, ...rest].map((count) => ligneOf("", count, count * 10));
  const all = lignes.map((_, index) => index);
  const groupes: Groupe[] = [
    { membres: all.slice(0, qpv.length), sousTotal: qpv.length },
    { membres: all.slice(qpv.length), sousTotal: null },
  ];
  return { lignes, groupes };
}
