import { layoutAnru } from "../../../../../src/domain/bilan/layout/anru/layoutAnru";
import { bilansOfTabs } from "../../../../support/chiffresOf";
import { cellsTable } from "../../../../support/cellsTable";

/** Six persons of two MOA; the marchés of the programme, of local upkeep, and another. */
const TABS = {
  Marchés: `
    Maître d'ouvrage | N° de marché | Programme | Type de clause | Montant HT | Heures prévues
    Ville d'Alès     | 23T001       | NPNRU     | L2113-13       | 1000000    | 625
    Logis Cévenols   | 23T002       | NPNRU     | L2112-2        | 2000000    | 1250
    Logis Cévenols   | 23T003       | GUP       | L2112-2        | 100000     | 60
    Ville d'Alès     | 23T004       | hors ANRU | L2112-2        | 500000     | 300`,
  Contrats: [
    "N° de marché | Nom | Prénom | Date de naissance | Sexe | Résident QPV | Niveau de formation | Formation | Type de contrat | Début du contrat | Fin du contrat | Heures réalisées",
    ...["A", "B", "C", "D", "E", "F"].map(
      (nom) =>
        `23T001 | ${nom} | Léa | 02/05/2004 | F | Oui | CAP | CACES | Apprentissage | 01/01/2026 | 30/06/2026 | 100`,
    ),
    ...["G", "H", "I", "J", "K", "L"].map(
      (nom) =>
        `23T002 | ${nom} | Ali | 02/05/1980 | H | Non | Bac | Non | CDD | 01/01/2026 | 30/06/2026 | 50`,
    ),
    ...["A", "B", "C", "D", "E", "F"].map(
      (nom) =>
        `23T003 | ${nom} | Léa | 02/05/2004 | F | Oui | CAP | CACES | CDD | 01/01/2026 | 30/06/2026 | 10`,
    ),
    "23T004 | M | Zoé | 02/05/1980 | F | Oui | Bac | Non | Apprentissage | 01/01/2026 | 30/06/2026 | 999",
  ].join("\n"),
};

function rows(tabs: Readonly<Record<string, string>>): readonly string[] {
  return cellsTable(layoutAnru(bilansOfTabs(tabs), "Indicateurs ANRU"))
    .split("\n")
    .map((row) => row.replace(/^\d+ /, ""));
}

describe("feuille « Indicateurs ANRU »", () => {
  const shown = rows(TABS);
  const after = (libelle: string) =>
    shown.find((row) => row.includes(`C ${libelle}`))?.split(`C ${libelle} | `)[1];

  it("ne compte que les marchés du programme", () => {
    expect(shown[1]).toContain("marchés que la colonne « Programme » dit du programme ANRU");
    expect(after("Heures d'insertion (projet)")).toMatch(/^D heures \| E 1935 \| F 960 \| G =/);
    expect(shown.join("\n")).not.toContain("23T004");
  });

  it.each([
    ["Heures réalisées par des habitants des QPV", /F 660/],
    ["Personnes en QPV ayant eu au moins un contrat", /F 6 /],
    ["Typologie des publics bénéficiaires", /F 12 /],
    [" Part des femmes", /F 0.5 /],
    ["Part des jeunes peu qualifiés", /F 0.5 /],
    [" Part des contrats en alternance", /F 0.3333 /],
    ["Durée moyenne des contrats", /F 5.9466 /],
    ["Personnes ayant bénéficié d'une formation", /F 6 /],
    ["Part des marchés réservés à l'IAE", /F 0.3333 /],
    ["Heures des marchés de gestion urbaine et sociale de proximité", /F 60 /],
  ])("« %s »", (libelle, expected) => {
    const row = shown.find((one) => one.replaceAll("\u00A0", " ").includes(libelle));
    expect(`${row ?? ""} `).toMatch(expected);
  });

  it("rapporte les heures d'insertion à toutes les heures travaillées", () => {
    // 3 000 000 × 37,5 % ÷ 30 = 37 500 h ; 100 000 × 37,5 % ÷ 30 = 1 250 h.
    expect(after("5 % des heures travaillées (investissements)")).toMatch(
      /E 0.05 \| F 900 \| G =.+ → 0.024 \| H 37500 \| I Estimées/,
    );
    expect(after("10 % des heures (gestion urbaine de proximité)")).toMatch(
      /E 0.1 \| F 60 \| G =.+ → 0.048 \| H 1250/,
    );
  });

  it("écrit « n.d. » et la colonne qui manque, jamais 0", () => {
    const bare = rows({
      Contrats: `
        Maître d'ouvrage | Nom    | Prénom | Heures réalisées
        Ville d'Alès     | Durand | Léa    | 100`,
    }).join("\n");
    for (const colonne of [
      ...["Résident QPV", "Sexe", "Niveau de formation", "Formation", "Type de clause"],
      "Programme",
    ])
      expect(bare).toContain(`n.d. – colonne « ${colonne} » absente`);
    expect(bare).not.toMatch(/\| F 0 /);
  });
});
