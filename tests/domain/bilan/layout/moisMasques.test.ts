import { fc } from "../../../support/tirages";
import { cumulsVisibles, maskMois } from "../../../../src/domain/bilan/layout/moisMasques";
import { DEFAUTS } from "../../../../src/domain/parametres";
import { bilanOf } from "../../../support/bilanOf";
import { recoverMasked } from "../../../support/recoverMasked";

function bilanAt(effectifs: readonly number[], sansMois: number) {
  const mois = effectifs.map((effectif, index) => ({
    periode: { annee: 2026, premierMois: index + 1, dernierMois: index + 1 },
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

it("un mois de moins de 5 personnes est masqué, et le plus petit des autres avec lui", () => {
  const masque = maskMois(bilanAt([3, 8, 6, 12], 0), DEFAUTS);
  expect(masque).toEqual([true, false, true, false]);
  expect(cumulsVisibles([true, false, true, false], 4)).toEqual([false, false, true, true]);
});

it("les heures qu'aucune ligne de personne ne détaille ne sont pas masquées", () => {
  const mois = [
    { periode: { annee: 2026, premierMois: 1, dernierMois: 1 }, heures: 10, effectif: null },
  ];
  expect(maskMois(bilanOf({ mois }), DEFAUTS)).toEqual([false]);
});
