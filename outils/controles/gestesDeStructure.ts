import {
  columnOf,
  CONTRATS,
  enPlus,
  feuille,
  FEUILLE_ENTIERE,
  HEURES,
  lieuDe,
  MARCHES,
  ROWS,
  surContrats,
  surTrois,
  total,
  type Geste,
} from "./geste";
import { mois, plat, troisFeuilles } from "./propres";

/** Defects of sheets and columns. */
export const GESTES_DE_STRUCTURE: readonly Geste[] = [
  {
    code: "STR-01",
    faire: (place) => {
      const lignes = feuille(plat(place + 2), CONTRATS)
        .slice(1)
        .map(({ length }, rang) => Array.from({ length }, (_, column) => rang * 7 + column));
      return { onglets: { [CONTRATS]: lignes }, lieu: lieuDe(CONTRATS, FEUILLE_ENTIERE) };
    },
  },
  {
    code: "STR-02",
    faire: (place) => {
      const [titres = []] = feuille(plat(1), CONTRATS);
      const kept = titres.slice(0, 6 + place);
      return { onglets: { [CONTRATS]: [kept] }, lieu: lieuDe(CONTRATS, [0, -1]) };
    },
    suites: ["COL-01"],
  },
  {
    code: "STR-03",
    faire: (place) => {
      const onglets = mois(ROWS + place);
      const rows = feuille(onglets, "Suivi 2026");
      const [titres = []] = rows;
      const first = columnOf(rows, "janv. 2026");
      rows[0] = titres.map((titre) =>
        typeof titre === "string" ? titre.replace(" 2026", "") : titre,
      );
      rows.unshift(titres.map((_, column) => (column === first ? 2026 : null)));
      const merges = [{ top: 0, left: first, bottom: 0, right: first + 5 }];
      return {
        onglets,
        decor: { "Suivi 2026": { merges } },
        lieu: lieuDe("Suivi 2026", [0, first]),
      };
    },
  },
  {
    code: "STR-04",
    faire: surContrats(
      (rows, place) => {
        const next = rows[place + 1];
        if (next !== undefined) next[1] = null;
        return [place, 1];
      },
      (place) => ({ merges: [{ top: place, left: 1, bottom: place + 1, right: 1 }] }),
    ),
  },
  {
    code: "STR-05",
    faire: surContrats((rows, place) => {
      rows.splice(place, 0, total(rows, place, 0));
      return [place, 0];
    }),
  },
  {
    code: "STR-06",
    faire: surContrats((rows, place) => {
      rows.splice(place, 0, []);
      return [place, -1];
    }),
  },
  {
    code: "STR-07",
    faire: surContrats((rows, place) => {
      const marches = feuille(troisFeuilles(place * 8), MARCHES);
      rows.push([], [], [], ...marches);
      return FEUILLE_ENTIERE;
    }),
    suites: ["REF-02"],
  },
  {
    code: "STR-08",
    faire: surContrats(
      () => FEUILLE_ENTIERE,
      (place) => ({ hiddenRows: new Set([place]) }),
    ),
  },
  {
    code: "COL-01",
    faire: surContrats((rows, place) => {
      const column = place % 2 === 0 ? 0 : columnOf(rows, HEURES);
      for (const row of rows) row.splice(column, 1);
      return [0, -1];
    }),
  },
  { code: "COL-02", faire: enPlus(HEURES, (row) => Number(row[13]) + 3) },
  { code: "COL-03", faire: enPlus("Couleur du casque", (row) => row[2] ?? null) },
  { code: "COL-04", faire: enPlus(null, () => "vu") },
  {
    code: "COL-05",
    faire: surTrois(MARCHES, (rows) => {
      const column = columnOf(rows, "Montant HT");
      for (const [rang, row] of rows.entries()) {
        row[column] = rang === 0 ? "Montant (k€)" : Number(row[column]) / 1000;
      }
      return [0, column];
    }),
  },
];
