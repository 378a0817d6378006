import {
  champs,
  column,
  dataRows,
  firstTable,
  otherRows,
  recognize,
  shownColumns,
  tableOf,
} from "./recognized";

const ALES = `
                        | Montant d'investissement retenu | Nombre d'heures travaillées | Objectif d'insertion en % | Objectif d'insertion en nombre d'heures
  À l'échelle du projet : | 110 139 000 | 1 374 290 | 5 % | 68 714
  Alès Agglomération      | 30 229 292  | 323 126   | 5 % | 16 156
  Ville d'Alès            | 3 194 500   | 42 593    | 5 % | 2 130
  Logis Cévenols          | 70 006 414  | 919 120   | 5 % | 45 956
  SAEM Alès               | 6 708 794   | 89 451    | 5 % | 4 473
`;

describe("le tableau d'objectifs d'Alès", () => {
  const table = tableOf(ALES);

  test("la première colonne, sans titre, est celle des maîtres d'ouvrage", () => {
    expect(shownColumns(table)).toEqual([
      " → moa (probable)",
      "Montant d'investissement retenu → montantHt (sûr)",
      "Nombre d'heures travaillées → heuresTravaillees (sûr)",
      "Objectif d'insertion en % → tauxInsertion (sûr)",
      "Objectif d'insertion en nombre d'heures → heuresPrevues (sûr)",
    ]);
  });

  test("une ligne décrit un maître d'ouvrage ; le total, en tête, n'en est pas un", () => {
    expect(table.natures).toEqual(["objectif"]);
    expect(dataRows(table)).toEqual([3, 4, 5, 6]);
    expect(otherRows(table)).toEqual(["2 total À l'échelle du projet :"]);
    expect(table.aConfirmer).toEqual([]);
  });
});

describe("une feuille à plat, avec une colonne par mois", () => {
  const table = tableOf(`
    Suivi des clauses d'insertion 2024

    MOA | N° marché | Lot | Entreprise | Heures prévues | Nom | Prénom | Sexe | DDN | QPV | Public | Contrat | Du | Au | janv | févr | mars | Total | Obs.
    Ville d'Alès   | 23T001 | 1 | SARL DUPONT | 500 | MARTIN | Jean | H | 12/03/1990 | Oui | RSA  | CDD  | 01/01/2024 | 30/04/2024 | 100 | 120,5 | 151,67 | 372,17 | ok
    Ville d'Alès   | 23T001 | 1 | SARL DUPONT | 500 | PETIT  | Anne | F | 12/03/1985 | Non | DELD | CDI  | 01/01/2024 |            | 100 | 120,5 | 151,67 | 372,17 | à relancer
    Logis Cévenols | 23T002 | 2 | SAS DURAND  | 300 | GRAND  | Luc  | H | 12/03/2001 | Oui | RQTH | CTTI | 01/02/2024 | 30/04/2024 |     | 120,5 | 151,67 | 272,17 |
    Total          |        |   |             |     |        |      |   |            |     |      |      |            |            | 200 | 361,5 | 455,01 | 1016,51 |
  `);

  test("chaque titre trouve son champ", () => {
    expect(champs(table)).toMatchObject({
      MOA: "moa",
      "N° marché": "marcheNum",
      Lot: "lotNum",
      Entreprise: "entreprise",
      "Heures prévues": "heuresPrevues",
      Nom: "nom",
      Prénom: "prenom",
      Sexe: "sexe",
      DDN: "dateNaissance",
      QPV: "qpv",
      Public: "critereEligibilite",
      Contrat: "typeContrat",
      Du: "dateDebutContrat",
      Au: "dateFinContrat",
      Total: "heuresRealisees",
      "Obs.": "observations",
    });
  });

  test("les mois prennent l'année du bandeau", () => {
    expect(column(table, "févr")).toMatchObject({
      champ: "heuresMois",
      periode: { annee: 2024, premierMois: 2, dernierMois: 2 },
    });
  });

  test("une ligne est un contrat et porte aussi son marché", () => {
    expect(table.natures).toEqual(["contrat", "marche"]);
    expect(dataRows(table)).toEqual([4, 5, 6]);
    expect(otherRows(table)).toEqual(["7 total Total"]);
  });
});

test("des titres fusionnés sur deux lignes sont réunis", () => {
  const table = tableOf(
    `
    |         Salarié |        |            | Contrat |            |            | Heures    |
    | Nom    | Prénom | DDN        | Type    | Du         | Au         | Réalisées | Hebdo
    | DURAND | Paul   | 01/02/1980 | CDD     | 01/02/2023 | 31/03/2023 | 210,5     | 35
    | MARTIN | Léa    | 01/02/1999 | CDI     | 01/03/2023 |            | 110       | 20
    `,
    { merges: ["B1:D1", "E1:G1", "H1:I1"] },
  );
  expect(table.headerRows).toEqual([0, 1]);
  expect(champs(table)).toEqual({
    "Salarié / Nom": "nom",
    "Salarié / Prénom": "prenom",
    "Salarié / DDN": "dateNaissance",
    "Contrat / Type": "typeContrat",
    "Contrat / Du": "dateDebutContrat",
    "Contrat / Au": "dateFinContrat",
    "Heures / Réalisées": "heuresRealisees",
    "Heures / Hebdo": "heuresHebdo",
  });
});

test("des relevés sont des heures par personne et par mois", () => {
  const table = tableOf(`
    Matricule | Mois    | Heures | Justificatif
    P01       | janv-24 | 100    | Oui
    P01       | févr-24 | 120    | Oui
    P02       | janv-24 | 10,5   | Non
  `);
  expect(table.natures).toEqual(["releve"]);
  expect(champs(table)).toEqual({
    Matricule: "participantId",
    Mois: "mois",
    Heures: "heuresMois",
    Justificatif: "justificatif",
  });
});

describe("« MO » veut dire deux choses", () => {
  test("des noms de collectivités : maître d'ouvrage", () => {
    const table = tableOf(`
      MO              | Marché | Heures prévues
      Ville d'Alès    | M1     | 50
      Mairie d'Anduze | M2     | 70
    `);
    expect(column(table, "MO").champ).toBe("moa");
  });

  test("des taux : part de main-d'œuvre", () => {
    const table = tableOf(`
      MOA             | Marché | MO     | Heures prévues
      Ville d'Alès    | M1     | 40 %   | 50
      Mairie d'Anduze | M2     | 37,5 % | 70
    `);
    expect(column(table, "MO").champ).toBe("partMo");
  });
});

test("« Heures » sans autre précision, sur des marchés, est une question", () => {
  const table = tableOf(`
    MOA             | Marché | Montant HT | Heures
    Ville d'Alès    | M1     | 120000     | 50
    Mairie d'Anduze | M2     | 20000      | 70
  `);
  expect(column(table, "Heures").confiance).toBe("à vérifier");
  expect(table.aConfirmer.map(({ titre }) => titre)).toContain("Heures");
});

test("« H à réal. » est à faire, « H. réal. » est fait", () => {
  const table = tableOf(`
    Opération | Mt (k€ HT) | H à réal. | H. réal. | RAR
    École     | 1250       | 833       | 800      | 33
    Gymnase   | 250        | 166       | 166      | 0
  `);
  expect(champs(table)).toMatchObject({
    "H à réal.": "heuresPrevues",
    "H. réal.": "heuresRealisees",
    RAR: "heuresRestantes",
  });
  expect(column(table, "Mt (k€ HT)").facteur).toBe(1000);
});

test("un bandeau donne le maître d'ouvrage, le marché et l'année", () => {
  const table = tableOf(`
    Maître d'ouvrage : Ville d'Alès
    Marché n° 23T001
    Année 2023

    Nom    | Prénom | Type de contrat | Date d'embauche | Heures réalisées
    DURAND | Paul   | CDD             | 01/02/2023      | 210,5
    MARTIN | Léa    | CDI             | 01/03/2023      | 110
  `);
  expect(table.constants).toEqual([
    { champ: "moa", texte: "Ville d'Alès", origine: "bandeau" },
    { champ: "marcheNum", texte: "23T001", origine: "bandeau" },
    { champ: "mois", texte: "2023", origine: "bandeau" },
  ]);
  expect(table.aConfirmer).toEqual([]);
});

test("un trimestre dont les mois sont là est un total : il n'est pas ajouté", () => {
  const table = tableOf(`
    MOA          | Salarié     | janv. 2024 | févr. 2024 | mars 2024 | T1 2024 | Total 2024
    Ville d'Alès | DUPONT Jean | 10         | 20         | 15        | 45      | 45
    Ville d'Alès | DURAND Anne | 10         | 20         | 15        | 45      | 45
  `);
  expect(champs(table)).toMatchObject({
    "mars 2024": "heuresMois",
    "T1 2024": null,
    "Total 2024": "heuresRealisees",
  });
});

test("des mois sans année sont une question", () => {
  const table = tableOf(`
    MOA          | Salarié     | janvier | février
    Ville d'Alès | DUPONT Jean | 10      | 20
  `);
  expect(column(table, "janvier").periode?.annee).toBe(0);
  expect(table.aConfirmer.map(({ champ }) => champ)).toEqual(["mois"]);
});

test("une colonne par type de contrat se compte, son total s'annonce", () => {
  const table = tableOf(`
    MOA          | CDI | CDD | APP | GEIQ | ETTI | Total
    Ville d'Alès | 1   | 2   | 0   | 1    | 4    | 8
    OPH du Gard  | 5   | 9   | 2   |      | 8    | 24
  `);
  expect(table.columns.map(({ champ, typeContrat }) => typeContrat ?? champ)).toEqual([
    "moa",
    "CDI",
    "CDD",
    "APPRENTISSAGE",
    "GEIQ",
    "ETTI",
    "nombreContrats",
  ]);
});

test("deux tableaux l'un sous l'autre sont deux tableaux", () => {
  const { tables } = recognize(`
    MOA          | Heures prévues | Heures réalisées
    Ville d'Alès | 100            | 40
    OPH          | 200            | 60

    Nom    | Prénom | Type contrat | Date début | Heures
    DUPONT | Jean   | CDD          | 01/02/2024 | 120
    DURAND | Anne   | CDI          | 01/02/2024 | 120
  `);
  expect(tables.map(({ natures }) => natures)).toEqual([["objectif"], ["contrat"]]);
  expect(tables.map(dataRows)).toEqual([
    [2, 3],
    [6, 7],
  ]);
});

test("deux tableaux côte à côte ne se mêlent pas", () => {
  const { tables } = recognize(`
    MOA          | Heures prévues | Heures réalisées | | Nom    | Prénom | Contrat | Heures
    Ville d'Alès | 100            | 40               | | DUPONT | Jean   | CDD     | 120
    OPH          | 200            | 60               | | DURAND | Anne   | CDI     | 120
                 |                |                  | | MARTIN | Zoé    | CDI     | 120
                 |                |                  | | PETIT  | Léa    | CDI     | 120
  `);
  expect(tables.map(({ natures }) => natures)).toEqual([["objectif"], ["contrat"]]);
});

describe("les réponses de la personne", () => {
  const text = `
    Titre étrange | Marché | Heures
    Ville d'Alès  | M1     | 50
    OPH           | M2     | 70
  `;

  test("un titre répondu vaut certitude", () => {
    const table = tableOf(
      text,
      {},
      { titres: { "Titre étrange": "moa", Heures: "heuresPrevues" } },
    );
    expect(shownColumns(table)).toEqual([
      "Titre étrange → moa (sûr)",
      "Marché → marcheNum (probable)",
      "Heures → heuresPrevues (sûr)",
    ]);
    expect(table.aConfirmer).toEqual([]);
  });

  test("une valeur répondue vaut pour toute la feuille, une feuille ignorée ne donne rien", () => {
    const table = tableOf(
      text,
      {},
      { valeurs: { moa: "OPH du Gard" }, titres: { Heures: "heuresPrevues" } },
    );
    expect(table.constants).toEqual([{ champ: "moa", texte: "OPH du Gard", origine: "reponse" }]);
    expect(recognize(text, {}, { ignorer: true })).toEqual({ sheet: 0, tables: [], refusal: null });
  });

  test("les lignes de titres répondues sont prises telles quelles", () => {
    const table = tableOf(
      text,
      {},
      { enTete: [1, 1], titres: { Heures: "heuresPrevues", "Titre étrange": "moa" } },
    );
    expect(table.headerRows).toEqual([0, 0]);
  });
});

describe("ce qui n'est pas un suivi est refusé", () => {
  test.each([
    ["vide", ``, {}],
    ["generee", `MOA | Heures réalisées | Marché`, { generated: "bilan" }],
    [
      "pasUnSuivi",
      `
      Raison sociale | SIRET          | Adresse | Code postal | Email
      ESAT A         | 77554456201361 | 1 rue B | 30100       | a@b.fr
      ESAT B         | 77554456201007 | 2 rue B | 30100       | c@b.fr`,
      {},
    ],
    [
      "pasUnSuivi",
      `
      N° facture | Date       | Client       | Montant HT | TVA | Montant TTC
      F1         | 01/02/2024 | Ville d'Alès | 1000       | 200 | 1200
      F2         | 01/02/2024 | Ville d'Alès | 1000       | 200 | 1200`,
      {},
    ],
    [
      "fichesParPersonne",
      `
      Nom :               | DUPONT
      Prénom :            | Jean
      Date de naissance : | 01/02/1990

      Nom :               | DURAND
      Prénom :            | Anne
      Date de naissance : | 01/02/1992`,
      {},
    ],
    [
      "titresEnColonne",
      `
      Nom              | Durand
      Maître d'ouvrage | Ville d'Alès
      Début du contrat | 02/04/2026
      Fin du contrat   | 30/06/2026
      Heures réalisées | 120`,
      {},
    ],
    [
      "titresEnColonne",
      `
                       | Ville d'Alès | Logis Cévenols
      Heures prévues   | 500          | 300
      Heures réalisées | 200          | 100
      Nombre de contrats | 4          | 3`,
      {},
    ],
    [
      "parametres",
      `
      Maître d'ouvrage | Type de contrat | Public
      Ville d'Alès     | CDI             | RSA
      OPH du Gard      | CDD             | DELD`,
      { name: "Listes" },
    ],
  ] as const)("%s", (refusal, text, options) => {
    expect(recognize(text, options)).toEqual({ sheet: 0, tables: [], refusal });
  });
});

test("un titre inconnu reste sans champ", () => {
  const table = tableOf(`
    MOA          | Marché | Heures prévues | Heures de ménage | Couleur
    Ville d'Alès | M1     | 50             | 12               | rouge
  `);
  expect(champs(table)).toMatchObject({ "Heures de ménage": null, Couleur: null });
});

test("le tableau reconnu va du premier titre à la dernière ligne de données", () => {
  expect(firstTable(recognize(ALES)).range).toEqual({ top: 0, left: 0, bottom: 5, right: 4 });
});

describe("« Sortie »", () => {
  const suivi = (sortie: string) => `
    Maître d'ouvrage | Nom   | Prénom | Type de contrat | Entrée     | Sortie    | Heures réalisées
    Ville d'Alès     | Petit | Ana    | CDD             | 02/03/2026 | ${sortie} | 151,5
    Ville d'Alès     | Bravo | Lou    | CDD             | 05/01/2026 | ${sortie} | 70
  `;

  test("avec des dates, est la fin du contrat", () => {
    const table = tableOf(suivi("29/05/2026"));
    expect(shownColumns(table)).toContain("Sortie → dateFinContrat (sûr)");
    expect(table.aConfirmer).toEqual([]);
  });

  test("avec des mots, est la situation à la sortie", () => {
    expect(champs(tableOf(suivi("Emploi durable")))).toMatchObject({ Sortie: "situationSortie" });
  });
});

test("« MOA 1 » et « MOA 2 » : aucun des deux n'est pris pour celui de la ligne sans le demander", () => {
  const table = tableOf(`
    Nom | Prénom | MOA 1 | MOA 2 | Heures réalisées
    Durand | Léa | Ville d'Alès | OPH du Gard | 100
    Martin | Ali | OPH du Gard | | 50
    Petit | Zoé | Ville d'Alès | OPH du Gard | 20`);
  expect(shownColumns(table).slice(2, 4)).toEqual([
    "MOA 1 → moa (à vérifier)",
    "MOA 2 → – (à vérifier)",
  ]);
  expect(table.aConfirmer.map(({ titre, champ }) => [titre, champ])).toEqual([
    ["MOA 1", "moa"],
    ["MOA 2", "moa"],
  ]);
});

test("« Type », sur des valeurs d'aucune liste, est demandé plutôt que pris pour un public", () => {
  const table = tableOf(`
    MOA | N° marché | Type | Heures prévues | Heures réalisées
    Ville d'Alès | 23T001 | Initial | 100 | 40
    Ville d'Alès | 23T001 | Avenant 1 | 50 | 0
    OPH du Gard | 23T002 | Initial | 70 | 70`);
  expect(shownColumns(table)[2]).toBe("Type → critereEligibilite (à vérifier)");
});

test("les unités écrites sous les titres en font partie : « Réalisé », puis « (h) »", () => {
  const table = tableOf(`
    Maître d'ouvrage | Marché | Prévu | Réalisé | Montant
    | | (h) | (h) | k€ HT
    Ville d'Alès | 23T001 | 100 | 50 | 800
    OPH du Gard | 23T002 | 70 | 70 | 450`);
  expect(shownColumns(table).slice(2)).toEqual([
    "Prévu (h) → heuresPrevues (sûr)",
    "Réalisé (h) → heuresRealisees (sûr)",
    "Montant (k€ HT) → montantHt (sûr)",
  ]);
  expect(column(table, "Montant (k€ HT)").facteur).toBe(1000);
  expect(dataRows(table)).toEqual([3, 4]);
});
