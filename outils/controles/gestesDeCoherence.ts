import { jour } from "./classeur";
import {
  columnOf,
  CONTRATS,
  copyAbove,
  ecrire,
  feuille,
  FEUILLE_ENTIERE,
  lieuDe,
  MARCHES,
  ROWS,
  surContrats,
  surTrois,
  texteDe,
  type Geste,
} from "./geste";
import { objectifRepete, troisFeuilles } from "./propres";

const SIRET = "77554408300477";

/** Values that contradict another sheet, another row or a figure in force. */
export const GESTES_DE_COHERENCE: readonly Geste[] = [
  {
    code: "TYP-09",
    faire: (place) => {
      const onglets = troisFeuilles(ROWS);
      const lieu = ecrire(feuille(onglets, MARCHES), place - 1, {
        "Heures prévues": { erreur: "#NAME?" },
      });
      const formulas = new Map([[lieu.join(":"), "INSERTION_HEURES(D2)"]]);
      return { onglets, decor: { [MARCHES]: { formulas } }, lieu: lieuDe(MARCHES, lieu) };
    },
  },
  {
    code: "COH-08",
    faire: (place) => {
      const onglets = troisFeuilles(ROWS);
      const rows = feuille(onglets, MARCHES).map(([moa, numero, , montant], rang) => {
        const isTtc = rang === place - 1;
        const told = isTtc ? Number(montant) * 1.2 : montant;
        return [moa, numero, told, rang === 0 ? "Part de main-d'œuvre" : 0.375];
      });
      const avant = rows.map((row) => row.map((cell) => cell ?? null));
      return { onglets: { ...onglets, Avant: avant }, lieu: lieuDe("Avant", [place - 1, 2]) };
    },
  },
  {
    code: "COH-10",
    parametres: { dureeEligibilite: 24 },
    faire: surContrats((rows, place) => {
      copyAbove(rows, place);
      const [debut, fin] = [jour(2028, 9, 1), jour(2028, 12, 20)];
      return ecrire(rows, place, { "Début du contrat": debut, "Fin du contrat": fin });
    }),
  },
  {
    code: "COH-11",
    faire: surTrois(MARCHES, (rows, place) =>
      ecrire(rows, place - 1, { "Heures prévues": 300, "Montant HT": 480_000 }),
    ),
  },
  {
    code: "COH-12",
    faire: surTrois(CONTRATS, (rows, place) =>
      ecrire(rows, place, {
        "Début du contrat": jour(2028, 2, 1),
        "Fin du contrat": jour(2028, 6, 1),
      }),
    ),
  },
  {
    code: "COH-16",
    parametres: { baseEtp: 1607 },
    faire: surContrats(
      (_rows, place) => [place, 13],
      (place) => ({ formulas: new Map([[`${String(place)}:13`, "ETP(66000)"]]) }),
    ),
  },
  {
    code: "COH-17",
    faire: (place) => {
      const onglets = objectifRepete(ROWS);
      const lieu = ecrire(feuille(onglets, "Suivi"), place, { "Heures prévues": 2750 });
      return { onglets, lieu: lieuDe("Suivi", lieu) };
    },
  },
  {
    code: "REF-07",
    faire: surTrois(MARCHES, (rows, place) => {
      const column = rows[0]?.length ?? 0;
      for (const [rang, row] of rows.entries()) row.push(rang === 0 ? "SIRET entreprise" : SIRET);
      return ecrire(rows, place - 1, { "SIRET entreprise": "77554408300478" })[0] === place - 1
        ? [place - 1, column]
        : FEUILLE_ENTIERE;
    }),
  },
  {
    code: "REF-08",
    faire: (place) => {
      const onglets = troisFeuilles(ROWS);
      for (const onglet of [MARCHES, CONTRATS]) {
        const rows = feuille(onglets, onglet);
        const column = columnOf(rows, "N° de marché");
        for (const row of rows.slice(1)) row[column] = `0${texteDe(row[column]).slice(3)}`;
      }
      const rows = feuille(onglets, MARCHES);
      const numero = Number(rows[place - 1]?.[columnOf(rows, "N° de marché")]);
      const lieu = ecrire(rows, place - 1, { "N° de marché": numero });
      return { onglets, lieu: lieuDe(MARCHES, lieu) };
    },
    suites: ["FEU-01", "COL-01", "TYP-06"],
  },
];
