import { fc } from "../../../support/tirages";
import type { Ventilation } from "../../../../src/domain/bilan/bilan";
import { maskBilan } from "../../../../src/domain/bilan/layout/masques";
import type { Masque } from "../../../../src/domain/bilan/layout/petitsEffectifs";
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

  it("ne laisse retrouver ni un public, ni un âge, ni un contrat par ceux qui comptent les mêmes", () => {
    const count = fc.integer({ min: 0, max: 20 });
    const three = fc.tuple(count, count, count);
    fc.assert(
      fc.property(three, three, count, (ages, types, directe) => {
        const autres = [Math.min(directe, types[0]), Math.max(0, types[0] - directe)] as const;
        const bilan = bilanWith(ages, types, autres);
        const masques = maskBilan(bilan, DEFAUTS);
        const tables = [
          { lignes: bilan.publics, masque: masques.publics, hasTotal: false },
          { lignes: bilan.ages, masque: masques.ages, hasTotal: true },
          { lignes: bilan.contratsParType, masque: masques.contratsParType, hasTotal: true },
          { lignes: bilan.employeursParType, masque: masques.employeursParType, hasTotal: true },
        ];
        const { equations, unknowns } = systemOf(tables);
        expect(recoverMasked(equations, unknowns)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("masque le public « 50 ans et plus » quand l'âge, lui, doit l'être", () => {
    const { publics, ages } = maskBilan(bilanWith([4, 11, 5], [0, 20, 0], [20, 0]), DEFAUTS);
    expect([publics, ages]).toEqual([
      [true, true, false],
      [true, false, true],
    ]);
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

/** Lines that count nobody are not told. */
function lignesOf(told: Readonly<Record<string, number>>): readonly Ventilation[] {
  return Object.entries(told).flatMap(([libelle, count]) =>
    count === 0 ? [] : [ligneOf(libelle, count, count * 100)],
  );
}

/** Young and old are publics and ages; those of agencies are types and employers. */
function bilanWith(
  [jeunes, milieu, seniors]: readonly [number, number, number],
  [cdi, ett, etti]: readonly [number, number, number],
  [directe, regie]: readonly [number, number],
) {
  const personnes = jeunes + milieu + seniors;
  const contrats = cdi + ett + etti;
  const contratsParType = lignesOf({
    CDI: cdi,
    "Intérim (ETT)": ett,
    "Intérim d'insertion (ETTI)": etti,
  });
  return bilanOf({
    personnes,
    contrats,
    heuresRealisees: personnes * 100,
    publics: lignesOf({
      "Jeune de moins de 26 ans": jeunes,
      "50 ans et plus": seniors,
      "Bénéficiaire du RSA": 30,
    }),
    ages: lignesOf({ "Moins de 26 ans": jeunes, "26 à 49 ans": milieu, "50 ans et plus": seniors }),
    contratsParType: contratsParType.map((ligne) => ({ ...ligne, dureeMoyenneMois: null })),
    employeursParType: lignesOf({
      "Entreprise de travail temporaire d'insertion": etti,
      "Entreprise de travail temporaire": ett,
      Entreprise: directe,
      "Régie de quartier ou de territoire": regie,
    }),
  });
}

interface Table {
  readonly lignes: readonly Ventilation[];
  readonly masque: Masque;
  readonly hasTotal: boolean;
}

const JUMEAUX: Readonly<Record<string, string>> = {
  "Jeune de moins de 26 ans": "Moins de 26 ans",
  "Intérim (ETT)": "Entreprise de travail temporaire",
  "Intérim d'insertion (ETTI)": "Entreprise de travail temporaire d'insertion",
};

/** Lines with the same meaning are one figure, known as soon as one of them is printed. */
function systemOf(tables: readonly Table[]) {
  const keyOf = (libelle: string) => JUMEAUX[libelle] ?? libelle;
  const lignes = tables.flatMap(({ lignes, masque }) =>
    lignes.map(({ libelle }, index) => ({
      key: keyOf(libelle),
      masked: masque?.[index] !== false,
    })),
  );
  const known = new Set(lignes.flatMap(({ key, masked }) => (masked ? [] : [key])));
  const hidden = [...new Set(lignes.map(({ key }) => key))].filter((key) => !known.has(key));
  const equations = tables
    .filter(({ hasTotal, masque }) => hasTotal && masque !== null)
    .map((table) => ({
      coefficients: hidden.map((key) =>
        Number(table.lignes.some(({ libelle }) => keyOf(libelle) === key)),
      ),
    }));
  const leaked = lignes.filter(({ key, masked }) => masked && known.has(key));
  expect(leaked).toEqual([]);
  return { equations, unknowns: hidden.length };
}

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
