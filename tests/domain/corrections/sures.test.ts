import { fc } from "../../support/tirages";
import { analyzeWorkbook } from "../../../src/domain/analyzeWorkbook";
import { comptesOf } from "../../../src/domain/bilan/comptes";
import { editsOf } from "../../../src/domain/corrections/editsOf";
import { previewCorrections } from "../../../src/domain/corrections/previewCorrections";
import { editWorkbook } from "../../../src/domain/editWorkbook";
import { exempleWorkbook } from "../../support/exempleWorkbook";
import type { Cas } from "../anomalies/cas/cas";
import { TOUS_LES_CAS } from "../anomalies/cas/tous";

/** What is counted before every safe correction of a workbook, and after them all. */
function counted({ feuilles, parametres = {} }: Omit<Cas, "titre">) {
  const workbook = exempleWorkbook(feuilles);
  const before = analyzeWorkbook(workbook, { parametres });
  const { groups } = previewCorrections(before, before.anomalies);
  const safe = groups.filter(({ classe }) => classe === "A");
  const edits = safe.flatMap(({ options: [first] }) => editsOf(first?.corrections ?? []));
  const after = analyzeWorkbook(editWorkbook(workbook, edits), { parametres });
  const codes = [...new Set(safe.map(({ code }) => code))].toSorted();
  return { codes, before: comptesOf(before), after: comptesOf(after) };
}

const counts = TOUS_LES_CAS.map((cas) => [cas.titre, counted(cas)] as const);
const mended = counts.filter(([, { codes }]) => codes.length > 0);

it("les essais connaissent chaque correction sûre", () => {
  expect([...new Set(mended.flatMap(([, { codes }]) => codes))].toSorted()).toEqual([
    ...["COH-16", "TYP-02", "TYP-04", "TYP-07", "TYP-08"],
  ]);
});

it.each(mended)(
  "%s : les corrections sûres, toutes ensemble, ne changent ni ligne ni heure comptée",
  (_titre, { before, after }) => {
    expect(after).toEqual(before);
  },
);

/** Rows written in every manner that a safe correction mends, and in some that none does. */
const ligneArb = fc
  .record({
    moa: fc.constantFrom("Ville d'Alès", "Ville d'Alès", "  Ville  d'Alès ", "VILLE D ALES"),
    qpv: fc.constantFrom("Oui", "x", "OUI", "n", "peut-être", ""),
    debut: fc.constantFrom("02/03/2026", "'02/03/2026", "'13/03/2026", "'31 mars 2026", "bientôt"),
    fin: fc.constantFrom("29/05/2026", "'30 juin 2026", "'28/02/2026", ""),
    heures: fc.constantFrom("80", "'120,5", "'1 234,5", "'35h30", "'-12", "à venir", "#NAME?", ""),
  })
  .map(({ moa, qpv, debut, fin, heures }) => [moa, qpv, debut, fin, heures].join(" | "));

it("aucun mélange d'écritures ne fait compter autrement une correction sûre", () => {
  const titres = "Maître d'ouvrage | Résident QPV | Début du contrat | Fin du contrat | Heures";
  fc.assert(
    fc.property(fc.array(ligneArb, { minLength: 3, maxLength: 10 }), (lignes) => {
      const { before, after } = counted({ feuilles: { Contrats: [titres, ...lignes].join("\n") } });
      expect(after).toEqual(before);
    }),
    { numRuns: 60 },
  );
});
