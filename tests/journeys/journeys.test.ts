import type { AnomalieAttendue } from "../../outils/exemples/attendu";
import { nodeInflater } from "../../src/hosts/xlsx/node/nodeInflater";
import { openWorkbook } from "../../src/hosts/xlsx/openWorkbook";
import { comparable, figuresOf, toCents } from "./figures";
import { EXEMPLES, attenduOf, bytesOf } from "./readExemple";
import { anomaliesOf, runChain, type Outcome } from "./runChain";

const shown = ({ feuille, cellule, code }: AnomalieAttendue) => `${feuille} | ${cellule} | ${code}`;

describe.each(EXEMPLES)("%s", (exemple) => {
  const attendu = attenduOf(exemple);
  let outcome: Outcome;

  beforeAll(async () => {
    outcome = await runChain(`${exemple}.xlsx`, bytesOf(exemple));
  });

  it("donne les chiffres justes de chaque maître d'ouvrage, au centième d'heure", () => {
    expect(figuresOf(outcome)).toEqual(comparable(attendu.moa));
  });

  it("compte chaque personne une fois", () => {
    expect(outcome.json.personnesDistinctes).toBe(attendu.personnesDistinctes);
  });

  it("lit et compte toutes les lignes qui portent des heures", () => {
    const { json, lignesLues, lignesComptees } = outcome;
    const heures = json.moa.map(({ heuresRealisees }) => heuresRealisees ?? 0);
    const heuresComptees = toCents(heures.reduce((sum, value) => sum + value, 0));
    expect({ lignesLues, lignesComptees, heuresComptees }).toEqual({
      lignesLues: attendu.lignesLues,
      lignesComptees: attendu.lignesComptees,
      heuresComptees: attendu.heuresComptees,
    });
  });

  it("trouve les anomalies attendues, cellule par cellule, informations comprises, et elles seules", () => {
    const { graves, informations } = anomaliesOf(outcome.analysis);
    expect(graves).toEqual(attendu.anomalies.map(shown).sort());
    expect(informations).toEqual(attendu.informations.map(shown).sort());
  });

  it("rend le même classeur, une feuille de bilan par maître d'ouvrage en plus", async () => {
    const { workbook } = await openWorkbook(outcome.output, {
      name: `${exemple}.xlsx`,
      inflater: nodeInflater,
    });
    const avant = outcome.analysis.suivi.workbook.sheets.map(({ name }) => name);
    const apres = workbook.sheets.map(({ name }) => name);
    const bilans = workbook.sheets.filter(({ generated }) => generated?.startsWith("bilan|"));
    expect(apres.slice(0, avant.length)).toEqual(avant);
    expect(bilans).toHaveLength(outcome.json.moa.length);
  });
});
