import type { Anomalie } from "../../src/domain/anomalies/anomalie";
import { runToEnd } from "../../src/domain/steps";
import { comparable } from "../../src/domain/values/text";
import type { Verification } from "../../src/taskpane/verification";
import { verifyWorkbook } from "../../src/taskpane/verifyWorkbook";
import { groupesSteps } from "../../src/taskpane/verifier/groupesShown";
import { addressOf } from "../../src/taskpane/verifier/placeText";
import { EVERYTHING, type ResultsView } from "../../src/taskpane/verifier/resultsView";
import { MemoryHost } from "../support/memoryHost";
import { workbookOf } from "../support/sheetOf";
import { fc } from "../support/tirages";

const TITRES =
  "Maître d'ouvrage | N° de marché | Nom | Prénom | Type de contrat | Début du contrat | Fin du contrat | Heures réalisées";

/** Rows with hours as text, hours that cannot be read, and ends before their starts. */
function verifier(lignes: number): Promise<Verification> {
  const rows = Array.from({ length: lignes }, (_, rang) => {
    const heures = ["'35,5", "à venir", "70"][rang % 3] ?? "";
    const fin = rang % 5 === 0 ? "01/01/2026" : "30/06/2026";
    return `Ville d'Alès | M1 | Nom${String(rang)} | Ana | CDD | 02/03/2026 | ${fin} | ${heures}`;
  });
  const host = new MemoryHost(workbookOf({ "Contrats 2026": [TITRES, ...rows].join("\n") }));
  const known = { answers: { feuilles: {} }, before: undefined };
  return verifyWorkbook(host, known, new AbortController().signal, () => undefined);
}

/** Each anomaly by itself, as the screen shows it. */
function naive({ groupes, analysis, render }: Verification, { search }: ResultsView) {
  const words = comparable(search).split(" ").filter(Boolean);
  const isShown = (anomalie: Anomalie) => {
    const { titre, message } = render(anomalie);
    const sheet = analysis.suivi.workbook.sheets[anomalie.place.sheet]?.name ?? "";
    const told = [titre, message, anomalie.code, sheet, addressOf(anomalie)].join(" ");
    return words.every((word) => comparable(told).includes(word));
  };
  return groupes.flatMap(({ id, anomalies }) => {
    const kept = anomalies.filter(isShown);
    return kept.length === 0 ? [] : [{ id, kept }];
  });
}

const shown = (verification: Verification, view: ResultsView) =>
  runToEnd(groupesSteps(verification, view)).map(({ id, anomalies }) => ({ id, kept: anomalies }));

test("Une recherche montre les anomalies dont le texte a tous les mots, dans le même ordre.", async () => {
  const verification = await verifier(60);
  const words = fc.constantFrom("DÉBUT", "f3", "texte", "contrats", "à venir", "2026", "zzz", "");
  fc.assert(
    fc.property(fc.array(words, { maxLength: 3 }), (asked) => {
      const view = { ...EVERYTHING, search: asked.join(" ") };
      expect(shown(verification, view)).toEqual(naive(verification, view));
    }),
  );
  expect(shown(verification, { ...EVERYTHING, search: "texte" })).toHaveLength(1);
});

test("Une recherche s'interrompt toutes les 64 anomalies.", async () => {
  const verification = await verifier(600);
  const steps = groupesSteps(verification, { ...EVERYTHING, search: "contrats" });
  let pauses = 0;
  while (steps.next().done !== true) pauses++;
  expect(verification.analysis.anomalies.length).toBeGreaterThan(400);
  expect(pauses).toBeGreaterThanOrEqual(Math.floor(verification.analysis.anomalies.length / 64));
});
