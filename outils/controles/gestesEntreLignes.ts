import { jour, type Cellule } from "./classeur";
import {
  columnOf,
  CONTRATS,
  copyAbove,
  ecrire,
  feuille,
  FEUILLE_ENTIERE,
  HEURES,
  lieuDe,
  MARCHES,
  ROWS,
  surContrats,
  surTrois,
  texteDe,
  total,
  type Geste,
} from "./geste";
import { objectifs, plat, releves, troisFeuilles } from "./propres";

const BILAN = "Bilan Ville d'Orle";

/** Planned hours of each MOA, as the sheet of marchés adds them up. */
function sommesParMoa(marches: readonly Cellule[][]): Map<string, number> {
  const column = columnOf(marches, "Heures prévues");
  const sommes = new Map<string, number>();
  for (const row of marches.slice(1)) {
    const moa = texteDe(row[0]);
    sommes.set(moa, (sommes.get(moa) ?? 0) + Number(row[column]));
  }
  return sommes;
}

/** Defects that several rows or several sheets make together. */
export const GESTES_ENTRE_LIGNES: readonly Geste[] = [
  {
    code: "DBL-04",
    faire: surContrats((rows, place) => {
      copyAbove(rows, place);
      const nom = texteDe(rows[place]?.[columnOf(rows, "Nom")]);
      const fin = { jour: jour(2026, 12, 20).jour };
      return ecrire(rows, place, {
        Nom: `${nom}E`,
        "Début du contrat": jour(2026, 12, 1),
        "Fin du contrat": fin,
        [HEURES]: 40,
      });
    }),
  },
  {
    code: "DBL-05",
    faire: (place) => {
      const onglets = releves(ROWS);
      const rows = feuille(onglets, "Relevés");
      const second = Math.ceil(place / 3) * 3 - 1;
      const lieu = ecrire(rows, second, { Mois: rows[second - 1]?.[4] ?? null });
      return { onglets, lieu: lieuDe("Relevés", lieu) };
    },
  },
  {
    code: "TOT-01",
    faire: surContrats((rows, place) => {
      rows.push(total(rows, rows.length, 100 + place));
      return [rows.length - 1, columnOf(rows, HEURES)];
    }),
  },
  {
    code: "TOT-02",
    faire: (place) => {
      const onglets = troisFeuilles(ROWS);
      const sommes = [...sommesParMoa(feuille(onglets, MARCHES))];
      const row = 1 + (place % sommes.length);
      const annonces = sommes.map(([moa, h], rang) => [
        moa,
        h * 1600,
        rang + 1 === row ? h + 50 : h,
      ]);
      const objectifsDeMoa = [["Maître d'ouvrage", "Montant HT", "Heures prévues"], ...annonces];
      return {
        onglets: { ...onglets, Objectifs: objectifsDeMoa },
        lieu: lieuDe("Objectifs", [row, 2]),
      };
    },
  },
  {
    code: "TOT-03",
    faire: surContrats((rows, place) => {
      ecrire(rows, place, { "Résident QPV": null, Quartier: null });
      return [0, columnOf(rows, "Résident QPV")];
    }),
  },
  {
    code: "TOT-04",
    faire: (place) => {
      const onglets = objectifs(ROWS);
      const lieu = ecrire(feuille(onglets, "Objectifs"), place, { "Nombre de contrats": 60 });
      return { onglets, lieu: lieuDe("Objectifs", lieu) };
    },
  },
  {
    code: "FEU-02",
    faire: surTrois(MARCHES, (rows) => {
      rows.push([...(rows.at(-1) ?? [])]);
      return ecrire(rows, rows.length - 1, { "N° de marché": "26T900" });
    }),
  },
  {
    code: "FEU-03",
    faire: surTrois(CONTRATS, (rows, place) => {
      const column = columnOf(rows, "Maître d'ouvrage");
      const other = rows.slice(1).find((row) => row[column] !== rows[place]?.[column]);
      return ecrire(rows, place, { "Maître d'ouvrage": other?.[column] ?? null });
    }),
  },
  {
    code: "CNF-04",
    faire: (place) => {
      const bilan = { [BILAN]: [["Bilan des heures d'insertion"]] };
      const decor = { [BILAN]: { generated: "bilan|ville d orle" } };
      const onglets = { ...plat(place + 4), ...bilan };
      return { onglets, decor, lieu: lieuDe(BILAN, FEUILLE_ENTIERE) };
    },
  },
];
