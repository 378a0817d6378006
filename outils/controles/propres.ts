import { jour, type Cellule, type Onglets } from "./classeur";

const MOAS = ["Ville d'Orle", "Habitat Fontclaire", "Métropole du Val"];
const ENTREPRISES = ["Bâti Sud", "Peintures Roux", "Façades Martin"];
const QUARTIERS = ["Les Tilleuls", "Bellevue", "La Plaine"];
const PUBLICS = ["DELD", "RSA", "Travailleur handicapé"];
const SYLLABES = ["ba", "do", "fi", "lu", "mer", "no", "pa", "ri", "sol", "tan", "vi", "zé"];

/** A name of its own for each rank: four syllables, two of them far from those of the next rank. */
function nomOf(rang: number): string {
  const [a, b, c, d] = [rang, Math.floor(rang / 12), Math.floor(rang / 144), rang * 5 + 3].map(
    (index) => SYLLABES[index % 12] ?? "",
  );
  return `${a ?? ""}${b ?? ""}${c ?? ""}${d ?? ""}${Math.floor(rang / 1728)
    .toString(36)
    .replaceAll(/\d/g, "o")}`;
}

function at<Item>(items: readonly Item[], rang: number): Item {
  const item = items[rang % items.length];
  if (item === undefined) throw new Error("an empty list");
  return item;
}

function identite(rang: number): Cellule[] {
  const naissance = jour(1970 + (rang % 20), 1 + (rang % 12), 1 + (rang % 28));
  return [nomOf(rang).toUpperCase(), at(["Ana", "Bilal", "Chloé", "Driss"], rang), naissance];
}

function profil(rang: number): Cellule[] {
  const isQpv = rang % 2 === 0;
  return [isQpv ? "Oui" : "Non", isQpv ? at(QUARTIERS, rang) : null, at(PUBLICS, rang)];
}

/** A CDD of four months and some days. */
function contrat(rang: number): Cellule[] {
  const debut = jour(2026, 1 + (rang % 6), 2 + (rang % 20));
  return ["CDD", debut, { jour: debut.jour + 125 }];
}

const TITRES_PERSONNE = ["Nom", "Prénom", "Date de naissance"];
const TITRES_PROFIL = ["Résident QPV", "Quartier", "Public"];
const TITRES_CONTRAT = ["Type de contrat", "Début du contrat", "Fin du contrat"];

function rangs(rows: number): number[] {
  return Array.from({ length: rows }, (_, rang) => rang);
}

/** One flat sheet, one row per contract. */
export function plat(rows: number): Onglets {
  const titres = [
    ...["Maître d'ouvrage", "Entreprise", ...TITRES_PERSONNE, ...TITRES_PROFIL],
    ...["Date d'éligibilité", "Type d'employeur", ...TITRES_CONTRAT, "Heures réalisées"],
    "Observations",
  ];
  const lignes = rangs(rows).map((rang) => [
    ...[at(MOAS, rang), at(ENTREPRISES, rang), ...identite(rang), ...profil(rang)],
    ...[jour(2025, 12, 1), "Entreprise", ...contrat(rang), 200 + (rang % 97), null],
  ]);
  return { Contrats: [titres, ...lignes] };
}

/** Marchés with their objective, participants, contracts. */
export function troisFeuilles(rows: number): Onglets {
  const marches = rangs(Math.max(6, Math.ceil(rows / 8)));
  const numero = (rang: number) => `26T${String(100 + (rang % marches.length))}`;
  return {
    Marchés: [
      [
        ...["Maître d'ouvrage", "N° de marché", "Entreprise", "Montant HT", "Taux d'insertion"],
        ...["Coût horaire", "Heures prévues", "Début du marché", "Fin du marché"],
      ],
      ...marches.map((rang) => [
        ...[at(MOAS, rang), numero(rang), at(ENTREPRISES, rang), 4_800_000, 0.05, 30, 3000],
        ...[jour(2026, 1, 1), jour(2027, 12, 31)],
      ]),
    ],
    Participants: [
      [...TITRES_PERSONNE, ...TITRES_PROFIL],
      ...rangs(rows).map((rang) => [...identite(rang), ...profil(rang)]),
    ],
    Contrats: [
      [
        "N° de marché",
        "Maître d'ouvrage",
        ...TITRES_PERSONNE,
        ...TITRES_CONTRAT,
        "Heures réalisées",
      ],
      ...rangs(rows).map((rang) => [
        ...[numero(rang), at(MOAS, rang % marches.length), ...identite(rang), ...contrat(rang)],
        200 + (rang % 97),
      ]),
    ],
  };
}

/** One row per contract, one column per month, and the total. */
export function mois(rows: number): Onglets {
  const titres = ["janv.", "févr.", "mars", "avr.", "mai", "juin"].map((nom) => `${nom} 2026`);
  return {
    "Suivi 2026": [
      ["Maître d'ouvrage", "Entreprise", ...TITRES_PERSONNE, ...TITRES_CONTRAT, ...titres, "Total"],
      ...rangs(rows).map((rang) => {
        const heures = titres.map((_, index) => 60 + ((rang + index) % 40));
        const dates = [jour(2026, 1, 2), jour(2026, 6, 30)];
        const total = heures.reduce((sum, value) => sum + value, 0);
        const tete = [at(MOAS, rang), at(ENTREPRISES, rang), ...identite(rang), "CDD"];
        return [...tete, ...dates, ...heures, total];
      }),
    ],
  };
}

/** One row per month of each contract: three months of each person. */
export function releves(rows: number): Onglets {
  const titres = ["Maître d'ouvrage", ...TITRES_PERSONNE, "Mois", "Heures du mois"];
  const lignes = rangs(rows).map((rang) => {
    const personne = Math.floor(rang / 3);
    const mois = jour(2026, 1 + (rang % 3), 1);
    return [at(MOAS, personne), ...identite(personne), mois, 60 + (rang % 40)];
  });
  return { Relevés: [titres, ...lignes] };
}

/** One row per contract, each with the objective of its marché. */
export function objectifRepete(rows: number): Onglets {
  const titres = [
    ...["Maître d'ouvrage", "N° de marché", ...TITRES_PERSONNE, ...TITRES_CONTRAT],
    ...["Heures prévues", "Heures réalisées"],
  ];
  const lignes = rangs(rows).map((rang) => {
    const marche = Math.floor(rang / 10);
    const tete = [at(MOAS, marche), `26T${String(100 + marche)}`];
    return [...tete, ...identite(rang), ...contrat(rang), 3000 + marche, 200 + (rang % 97)];
  });
  return { Suivi: [titres, ...lignes] };
}

/** Figures of each MOA, contracts counted by type. */
export function objectifs(rows: number): Onglets {
  const titres = ["Maître d'ouvrage", "Heures prévues", "Heures réalisées"];
  const lignes = rangs(rows).map((rang) => {
    const [cdi, cdd, ett] = [rang % 4, 3 + (rang % 5), rang % 7];
    return [
      `Commune de ${nomOf(rang)} ${nomOf(rang * 7 + 5)}`,
      3000,
      2500,
      cdi + cdd + ett,
      cdi,
      cdd,
      ett,
    ];
  });
  return { Objectifs: [[...titres, "Nombre de contrats", "CDI", "CDD", "ETT"], ...lignes] };
}
