import { fc } from "../../../support/tirages";
import { cumulsVisibles, maskMois } from "../../../../src/domain/bilan/layout/moisMasques";
import { DEFAUTS } from "../../../../src/domain/parametres";
import { bilanOf } from "../../../support/bilanOf";
import { recoverMasked } from "../../../support/recoverMasked";

function bilanAt(effectifs: readonly number[], sansMois: number) {
  const mois = effectifs.map((effectif, index) => ({
    periode: {
      annee: 2026 + Math.floor(index / 12),
      premierMois: (index % 12) + 1,
      dernierMois: (index % 12) + 1,
    },
    heures: effectif * 50,
    effectif,
  }));
  return bilanOf({ mois, heuresSansMois: sansMois * 50, effectifSansMois: sansMois });
}

it("aucun mois masqué ne se déduit du total ni des cumuls", () => {
  const effectif = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(
      fc.array(effectif, { minLength: 1, maxLength: 12 }),
      effectif,
      (effectifs, rest) => {
        const masque = maskMois(bilanAt(effectifs, rest), DEFAUTS);
        if (masque === null) return;
        const hidden = masque.flatMap((masked, index) => (masked ? [index] : []));
        const sumTo = (last: number) => ({
          coefficients: hidden.map((index) => Number(index <= last)),
        });
        const cumuls = cumulsVisibles(masque, effectifs.length).flatMap((isVisible, index) =>
          isVisible ? [sumTo(index)] : [],
        );
        expect(recoverMasked([sumTo(masque.length), ...cumuls], hidden.length)).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

it("un mois de moins de 5 personnes est masqué, et avec lui celui que le bilan d'avant masquait", () => {
  expect(maskMois(bilanAt([3, 8], 0), DEFAUTS)).toEqual([true, true]);
  expect(maskMois(bilanAt([3, 8, 6, 12], 0), DEFAUTS)).toEqual([true, true, false, false]);
  expect(maskMois(bilanAt([9, 8, 3, 12], 0), DEFAUTS)).toEqual([false, true, true, false]);
  expect(cumulsVisibles([true, false, true, false], 4)).toEqual([false, false, true, true]);
});

it("un mois masqué une fois l'est encore dans les bilans des mois suivants", () => {
  const effectif = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(fc.array(effectif, { minLength: 2, maxLength: 24 }), (effectifs) => {
      const last = maskMois(bilanAt(effectifs, 0), DEFAUTS);
      if (last === null) return;
      for (let end = 1; end < effectifs.length; end++) {
        const before = maskMois(bilanAt(effectifs.slice(0, end), 0), DEFAUTS) ?? [];
        expect(before.filter((masked, mois) => masked && last[mois] === false)).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
});

it("un trimestre où un seul mois était masqué l'est à son tour", () => {
  const bilan = bilanAt([20, 20, 20, 3, ...Array.from({ length: 23 }, () => 20)], 0);
  const trimestres = Array.from({ length: 9 }, (_, index) => ({
    periode: {
      annee: 2026 + Math.floor(index / 4),
      premierMois: (index % 4) * 3 + 1,
      dernierMois: (index % 4) * 3 + 3,
    },
    heures: 1000,
    effectif: 40,
  }));
  const masque = maskMois({ ...bilan, trimestres }, DEFAUTS);
  expect(masque?.slice(0, 3)).toEqual([true, true, false]);
});

it("les heures qu'aucune ligne de personne ne détaille ne sont pas masquées", () => {
  const mois = [
    { periode: { annee: 2026, premierMois: 1, dernierMois: 1 }, heures: 10, effectif: null },
  ];
  expect(maskMois(bilanOf({ mois }), DEFAUTS)).toEqual([false]);
});
