import { graviteOfUnreadable } from "../../../src/domain/anomalies/effetSurBilan";
import { CHAMPS, type ChampId } from "../../../src/domain/columns/champs";

function isChamp(text: string): text is ChampId {
  return text in CHAMPS;
}

it("seule une cellule que lisent les bilans écarte sa ligne quand elle est illisible", () => {
  const bloquants = Object.keys(CHAMPS)
    .filter(isChamp)
    .filter((champ) => graviteOfUnreadable(champ) === "bloquante");
  expect(bloquants.toSorted().join(" ")).toBe(
    "critereEligibilite dateDebutContrat dateEligibilite dateFinContrat dateFinEligibilite " +
      "dateNaissance employeur employeurType entreprise heuresMois heuresPartielles heuresPrevues " +
      "heuresRealisees lotLibelle lotNum marcheNum moa modalite mois nom operation operationRef participantId " +
      "prenom programme qpv quartier sexe typeClause typeContrat",
  );
});
