import fc from "fast-check";
import { maskBilan } from "../../../../src/domain/bilan/layout/masques";
import { quartiersQpv } from "../../../../src/domain/bilan/layout/quartiersQpv";
import { DEFAUTS } from "../../../../src/domain/parametres";
import { bilanOf, ligneOf } from "../../../support/bilanOf";
import { recoverMasked } from "../../../support/recoverMasked";

describe("masques d'un bilan", () => {
  it("ne laisse pas retrouver un quartier par le total et la part des QPV", () => {
    const count = fc.integer({ min: 0, max: 25 });
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 6 }), count, (qpv, hors) => {
        const bilan = bilanAt(qpv, hors);
        const { quartiers, partQpv } = maskBilan(bilan, DEFAUTS);
        if (quartiers === null) return;
        const { lignes, qpvCount, hasSousTotal } = quartiersQpv(bilan);
        const hidden = quartiers.flatMap((masked, index) => (masked ? [index] : []));
        const isLigne = (index: number) => !(hasSousTotal && index === qpvCount);
        const sum = (known: (index: number) => boolean) => ({
          coefficients: hidden.map((index) => Number(known(index))),
        });
        const equations = [
          sum(isLigne),
          {
            coefficients: hidden.map((index) =>
              isLigne(index) ? Number(hasSousTotal && index < qpvCount) : -1,
            ),
          },
          ...(partQpv ? [] : [sum((index) => index < qpvCount)]),
        ];
        expect(recoverMasked(equations, hidden.length)).toEqual([]);
        expect(lignes).toHaveLength(quartiers.length);
      }),
    );
  });

  it("traite les publics comme une somme quand ils font le total", () => {
    const publics = [ligneOf("RSA", 30, 300), ligneOf("DELD", 8, 80), ligneOf("Autre", 2, 20)];
    const at = (personnes: number) =>
      maskBilan(bilanOf({ publics, personnes, heuresRealisees: 390 }), DEFAUTS).publics;
    expect(at(40)).toEqual([false, true, true]);
    expect(at(37)).toEqual([false, false, true]);
  });

  it("masque la part des femmes quand le sexe manque à peu de personnes", () => {
    const told = { personnes: 50, femmes: 20, personnesSexeConnu: 48 };
    expect(maskBilan(bilanOf(told), DEFAUTS).partFemmes).toBe(true);
    expect(maskBilan(bilanOf({ ...told, personnesSexeConnu: 50 }), DEFAUTS).partFemmes).toBe(false);
  });
});

function bilanAt(qpv: readonly number[], hors: number) {
  const personnesQpv = qpv.reduce((sum, count) => sum + count, 0);
  return bilanOf({
    personnes: personnesQpv + hors,
    heuresRealisees: (personnesQpv + hors) * 100,
    personnesQpv,
    heuresQpv: personnesQpv * 100,
    quartiers: [
      ...qpv.map((count, index) => ligneOf(`Q${String(index)}`, count, count * 100)),
      ligneOf("Hors QPV", hors, hors * 100),
    ],
  });
}
