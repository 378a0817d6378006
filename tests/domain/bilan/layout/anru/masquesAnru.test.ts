import { fc } from "../../../../support/tirages";
import type { Bilan, Ventilation } from "../../../../../src/domain/bilan/bilan";
import { maskAnru } from "../../../../../src/domain/bilan/layout/anru/masquesAnru";
import { maskBilan } from "../../../../../src/domain/bilan/layout/masques";
import type { Masque } from "../../../../../src/domain/bilan/layout/petitsEffectifs";
import { quartiersQpv } from "../../../../../src/domain/bilan/layout/quartiersQpv";
import { DEFAUTS } from "../../../../../src/domain/parametres";
import { anruOf, bilanOf, bilansOf, ligneOf } from "../../../../support/bilanOf";
import { recoverMasked } from "../../../../support/recoverMasked";

const LIBELLES = ["Q1", "Q2", "Q3", "Hors QPV"];

/** One line per MOA, one count of persons per quartier. */
const effectifs = fc.array(
  fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 4, maxLength: 4 }),
  {
    minLength: 1,
    maxLength: 6,
  },
);

function lignesOf(counts: readonly number[]): readonly Ventilation[] {
  return LIBELLES.flatMap((libelle, index) => {
    const count = counts[index] ?? 0;
    return count === 0 ? [] : [ligneOf(libelle, count, count * 100)];
  });
}

function bilanAt(counts: readonly number[], moa: number): Bilan {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return bilanOf({
    moa: `MOA ${String(moa)}`,
    personnes: total,
    contrats: total,
    heuresRealisees: total * 100,
    personnesQpv: total - (counts[3] ?? 0),
    heuresQpv: (total - (counts[3] ?? 0)) * 100,
    quartiers: lignesOf(counts),
    ages: lignesOf(counts),
  });
}

interface Sheet {
  readonly lignes: readonly Ventilation[];
  readonly masque: Masque;
}

/** The hours that can be computed from all printed hours: « feuille : ligne ». */
function recovered(sheets: readonly Sheet[], sums: readonly (readonly number[])[][]): string[] {
  const unknowns: string[] = [];
  // A line of the whole whose parts are all printed is no secret.
  const isPrinted = (libelle: string) =>
    sheets
      .slice(0, -1)
      .every(({ lignes, masque }) =>
        lignes.every((ligne, index) => ligne.libelle !== libelle || masque?.[index] === false),
      );
  const at = sheets.map(({ lignes, masque }, sheet) =>
    lignes.map(({ libelle }, index) => {
      const isWhole = sheet === sheets.length - 1;
      if (masque?.[index] === false || (isWhole && isPrinted(libelle))) return null;
      unknowns.push(`${String(sheet)} : ${libelle}`);
      return unknowns.length - 1;
    }),
  );
  const equationOf = (terms: readonly (readonly number[])[]) => {
    const coefficients = unknowns.map(() => 0);
    for (const [sheet = 0, ligne = 0, sign = 1] of terms) {
      const unknown = at[sheet]?.[ligne];
      if (typeof unknown === "number") coefficients[unknown] = (coefficients[unknown] ?? 0) + sign;
    }
    return { coefficients };
  };
  // A block that is not printed does not tell that a line makes a total alone.
  const isTelling = (terms: readonly (readonly number[])[]) =>
    terms.length > 1 || terms.every(([sheet = 0]) => sheets[sheet]?.masque !== null);
  return recoverMasked(sums.filter(isTelling).map(equationOf), unknowns.length).map(
    (index) => unknowns[index] ?? "",
  );
}

/** Sums by label: the lines of the MOA make that of the whole, which is the last sheet. */
function acrossSums(sheets: readonly Sheet[]): (readonly number[])[][] {
  const whole = sheets.length - 1;
  return (sheets[whole]?.lignes ?? []).map(({ libelle }, own) => [
    [whole, own, -1],
    ...sheets.slice(0, whole).flatMap(({ lignes }, sheet) => {
      const index = lignes.findIndex((ligne) => ligne.libelle === libelle);
      return index === -1 ? [] : [[sheet, index, 1]];
    }),
  ]);
}

function bilansAt(counts: readonly (readonly number[])[]) {
  const moas = counts.map(bilanAt);
  const sums = LIBELLES.map((_, index) => counts.reduce((sum, own) => sum + (own[index] ?? 0), 0));
  const whole = bilanAt(sums, -1);
  const { personnes, personnesQpv, contrats, quartiers, ages } = whole;
  const anru = anruOf({ personnes, personnesQpv, contrats, quartiers, ages });
  return { moas, anru, bilans: bilansOf(moas) };
}

describe("petits effectifs, bilans et indicateurs ANRU réunis", () => {
  it("aucune heure masquée ne se déduit des totaux par âge", () => {
    fc.assert(
      fc.property(effectifs, (counts) => {
        const { moas, anru, bilans } = bilansAt(counts);
        const sheets = [
          ...moas.map((bilan) => ({ lignes: bilan.ages, masque: maskBilan(bilan, DEFAUTS).ages })),
          { lignes: anru.ages, masque: maskAnru(bilans, anru).ages },
        ];
        const printed = sheets.at(-1)?.masque === null ? moas : [...moas, anru];
        const wholes = printed.map(({ ages: lignes }, sheet) =>
          lignes.map((_, ligne) => [sheet, ligne, 1]),
        );
        expect(recovered(sheets, [...wholes, ...acrossSums(sheets)])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("aucune heure masquée ne se déduit des totaux par quartier", () => {
    fc.assert(
      fc.property(effectifs, (counts) => {
        const { moas, anru, bilans } = bilansAt(counts);
        const sheets = [
          ...moas.map((bilan) => {
            return {
              lignes: quartiersQpv(bilan).lignes,
              masque: maskBilan(bilan, DEFAUTS).quartiers,
            };
          }),
          { lignes: quartiersQpv(anru).lignes, masque: maskAnru(bilans, anru).quartiers },
        ];
        const printed = sheets.at(-1)?.masque === null ? moas : [...moas, anru];
        const inside = printed.flatMap((bilan, sheet) =>
          quartiersQpv(bilan).groupes.map(({ membres, sousTotal }) => [
            ...membres.map((ligne) => [sheet, ligne, 1]),
            ...(sousTotal === null ? [] : [[sheet, sousTotal, -1]]),
          ]),
        );
        expect(recovered(sheets, [...inside, ...acrossSums(sheets)])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("un quartier masqué chez un seul maître d'ouvrage l'est aussi dans l'ensemble", () => {
    const { anru, bilans } = bilansAt([
      [2, 9, 9, 9],
      [9, 9, 9, 9],
    ]);
    const masque = maskAnru(bilans, anru).quartiers;
    expect(masque?.[0]).toBe(true);
  });
});
