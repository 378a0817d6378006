import { chiffresOf, type Tabs } from "../../support/chiffresOf";

/** Follow-ups of several forms: what they tell must not depend on how it is written. */
const CLASSEURS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "contrats, avec leurs totaux": {
    Contrats: `
      Maître d'ouvrage   | Nom    | Prénom | Type de contrat | Heures réalisées
      Ville d'Alès       | Durand | Léa    | CDDI            | 120,5
      Ville d'Alès       | Martin | Ali    | CDD             | 80
      Total Ville d'Alès |        |        |                 | 200,5
      Logis Cévenols     | Petit  | Zoé    | CDI             | 35
      Total général      |        |        |                 | 235,5`,
  },
  "mois en colonnes": {
    Suivi: `
      MOA            | Salarié    | Janv. 2026 | Févr. 2026 | Total
      Ville d'Alès   | DURAND Léa | 100        | 50,5       | 150,5
      Ville d'Alès   | MARTIN Ali | 20         |            | 20
      Logis Cévenols | PETIT Zoé  |            | 35         | 35
      Total          |            | 120        | 85,5       | 205,5`,
  },
  "opérations sous leur maître d'ouvrage": {
    Tableau: `
      MOA / Opération | Heures prévues | Heures réalisées
      Ville d'Alès    | 150            | 70
      Rue du Gard     | 100            | 50
      Parc            | 50             | 20
      Logis Cévenols  | 77             | 42
      Les Tours       | 70             | 35
      Les Prés        | 7              | 7
      TOTAL           | 227            | 112`,
  },
  "heures par type d'employeur": {
    Suivi: `
      MOA            | Opération | Objectif | Heures ETTI | Heures GEIQ | Heures embauche directe
      Ville d'Alès   | École     | 300      | 50          | 20          | 10
      Ville d'Alès   | Halle     | 210      | 70          | 0           | 0
      Ville d'Alès   | Parc      | 70       | 0           | 0           | 35
      Logis Cévenols | Tours     | 140      | 0           | 35,5        | 14
      Logis Cévenols | Prés      | 105      | 21          | 0           | 0
      Logis Cévenols | Cités     | 35       | 0           | 0           | 0`,
  },
  "objectifs dans un onglet, heures dans un autre": {
    Marchés: `
      N° marché | Maître d'ouvrage | Entreprise | Heures prévues
      26T001    | Ville d'Alès     | SARL SPIE  | 300
      26T002    | Logis Cévenols   | SAS COLAS  | 140`,
    Contrats: `
      N° marché | Nom    | Prénom | Type de contrat | Heures réalisées
      26T001    | Durand | Léa    | CDDI            | 120
      26T001    | Martin | Ali    | CDD             | 80,25
      26T002    | Petit  | Zoé    | CDI             | 35`,
  },
};

const lignes = (texte: string) =>
  texte
    .trim()
    .split("\n")
    .map((ligne) => ligne.split("|").map((cellule) => cellule.trim()));

const tableau = (cellules: readonly (readonly string[])[]) =>
  cellules.map((ligne) => ligne.join(" | ")).join("\n");

type Ecriture = (cellules: readonly (readonly string[])[]) => readonly (readonly string[])[];

const chaque =
  (change: (cellule: string, ligne: number) => string): Ecriture =>
  (cellules) =>
    cellules.map((ligne, rang) => ligne.map((cellule) => change(cellule, rang)));

const NOMBRE = /^\d+(?:,\d+)?$/;

const ECRITURES: Readonly<Record<string, Ecriture>> = {
  "les chiffres en texte": chaque((cellule, rang) =>
    rang > 0 && NOMBRE.test(cellule) ? `'${cellule}` : cellule,
  ),
  "les chiffres suivis de « h »": chaque((cellule, rang) =>
    rang > 0 && NOMBRE.test(cellule) ? `'${cellule} h` : cellule,
  ),
  "les titres en capitales": chaque((cellule, rang) =>
    rang === 0 ? cellule.toUpperCase() : cellule,
  ),
  "les titres sans accents": chaque((cellule, rang) =>
    rang === 0 ? cellule.normalize("NFD").replaceAll(/\p{M}/gu, "") : cellule,
  ),
  "une colonne vide à gauche": (cellules) => cellules.map((ligne) => ["", ...ligne]),
  "les titres répétés à mi-page": (cellules) => [
    ...cellules.slice(0, 3),
    cellules[0] ?? [],
    ...cellules.slice(3),
  ],
};

const CAS = Object.entries(CLASSEURS).flatMap(([forme, tabs]) =>
  Object.entries(ECRITURES).map(([ecriture, ecrire]) => ({ forme, ecriture, tabs, ecrire })),
);

test.each(CAS)("$forme : les mêmes chiffres avec $ecriture", ({ tabs, ecrire }) => {
  const ecrits: Tabs = Object.fromEntries(
    Object.entries(tabs).map(([nom, texte]) => [nom, tableau(ecrire(lignes(texte)))] as const),
  );
  const chiffres = chiffresOf(tabs);
  expect(chiffres).toHaveLength(2);
  expect(chiffresOf(ecrits)).toEqual(chiffres);
});
