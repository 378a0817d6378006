import { fc } from "../support/tirages";
import { analysisSteps, analyzeWorkbook } from "../../src/domain/analyzeWorkbook";

import { bilansSteps } from "../../src/domain/bilan/buildBilans";
import { comptesOf, comptesSteps } from "../../src/domain/bilan/comptes";
import { recognizeSteps } from "../../src/domain/columns/recognizeWorkbook";
import type { WorkbookData } from "../../src/domain/sheet";
import { inSlices, runToEnd, type Progress, type Steps } from "../../src/domain/steps";
import { bilansOf } from "../support/bilanOf";
import { workbookOf } from "../support/sheetOf";

const NOMS = ["Durand", "Martin", "Bernard", "Petit"];

/** A follow-up of this many contrats, of a few persons, with hours that cannot be read here and there. */
function classeur(lignes: number, ville = "Alès"): WorkbookData {
  const titres = "Nom | Maître d'ouvrage | Marché | Date de naissance | Début du contrat | Heures";
  const rows = Array.from({ length: lignes }, (_, rang) => {
    const nom = `${NOMS[rang % 4] ?? ""} ${String(rang % 90)}`;
    const heures = rang % 50 === 7 ? "à venir" : String(1 + (rang % 140));
    const jour = `${String(1 + (rang % 28)).padStart(2, "0")}/03/2026`;
    return `${nom} | Ville d'${ville} | M${String(rang % 5)} | 03/02/1990 | ${jour} | ${heures}`;
  });
  return workbookOf({ Contrats: [titres, ...rows].join("\n") });
}

/** How many pieces a work is cut in, and its result. */
function compter<Result>(steps: Steps<Result, Progress>): readonly [number, Result] {
  for (let pieces = 1; ; pieces++) {
    const next = steps.next();
    if (next.done === true) return [pieces, next.value];
  }
}

/** Works made by turns, a piece of each: their results. */
function tourATour<Result>(works: readonly Steps<Result, Progress>[]): readonly Result[] {
  const results = new Map<number, Result>();
  while (results.size < works.length) {
    for (const [rang, work] of works.entries()) {
      const next = results.has(rang) ? null : work.next();
      if (next?.done === true) results.set(rang, next.value);
    }
  }
  return works.flatMap((_, rang) => results.get(rang) ?? []);
}

test("Des tranches couvrent tout, une fois, dans l'ordre, sans dépasser leur taille.", () => {
  fc.assert(
    fc.property(fc.nat(200), fc.integer({ min: 1, max: 40 }), (count, size) => {
      const seen: number[] = [];
      const [pieces] = compter(
        inSlices(count, size, (from, to) => {
          expect(to - from).toBeLessThanOrEqual(size);
          for (let at = from; at < to; at++) seen.push(at);
        }),
      );
      expect(seen).toEqual(Array.from({ length: count }, (_, at) => at));
      expect(pieces).toBe(Math.max(1, Math.ceil(count / size)));
    }),
  );
});

test("Deux analyses menées tour à tour disent ce que chacune dit seule.", () => {
  const [ales, nimes] = tourATour([
    analysisSteps(classeur(300, "Alès")),
    analysisSteps(classeur(200, "Nîmes")),
  ]);
  for (const [faite, seule] of [
    [ales, analyzeWorkbook(classeur(300, "Alès"))],
    [nimes, analyzeWorkbook(classeur(200, "Nîmes"))],
  ] as const) {
    expect(faite?.anomalies).toEqual(seule.anomalies);
    expect(faite?.excluded).toEqual(seule.excluded);
    expect(faite?.suivi.links).toEqual(seule.suivi.links);
    expect(faite && comptesOf(faite)).toEqual(comptesOf(seule));
  }
});

test("Plus il y a de lignes, plus il y a d'étapes : aucune ne grandit avec le classeur.", () => {
  const etapes = (lignes: number) => {
    const workbook = classeur(lignes);
    const [reconnaitre] = compter(recognizeSteps(workbook, { feuilles: {} }));
    const [analyser, analysis] = compter(analysisSteps(classeur(lignes)));
    const [bilans] = compter(bilansSteps(analysis, bilansOf([]).context));
    const [comptes] = compter(comptesSteps(analysis));
    return { reconnaitre, analyser, bilans, comptes };
  };
  const [peu, beaucoup] = [etapes(1_000), etapes(17_400)];
  // At most 1 024, 2 048, 1 024 and 8 192 rows between two pauses where each row is looked at.
  expect(beaucoup.reconnaitre - peu.reconnaitre).toBeGreaterThanOrEqual(16);
  expect(beaucoup.analyser - peu.analyser).toBeGreaterThanOrEqual(16 + 6 * 8);
  expect(beaucoup.bilans - peu.bilans).toBeGreaterThanOrEqual(16);
  expect(beaucoup.comptes - peu.comptes).toBeGreaterThanOrEqual(2);
  expect(runToEnd(comptesSteps(analyzeWorkbook(classeur(50)))).lignesLues).toBe(50);
});
