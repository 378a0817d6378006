import type {
  ColonneDeNombre,
  ColonneDeTexte,
  FaitsDuClasseur,
} from "../../domain/region/classeur";

/** What writes one column of the file from the rows of a workbook. */
export interface ColonneParquet {
  readonly name: string;
  readonly type: "BYTE_ARRAY" | "DOUBLE" | "BOOLEAN" | "INT32";
  readonly converted?: "UTF8" | "DATE";
  readonly values: (lot: Lot) => (string | number | boolean | null)[];
}

/** The counted rows of one workbook; `personnes`: a pseudonym by person. */
export interface Lot {
  readonly classeur: string;
  readonly faits: FaitsDuClasseur;
  readonly personnes: readonly string[];
}

/** Serial of 1970-01-01, from which Parquet counts days. */
const EPOCH = 25_569;

/** Names are those of docs/grande-echelle.md: plain words, that every engine takes without quotes. */
export const COLONNES_PARQUET: readonly ColonneParquet[] = [
  texte("classeur", ({ classeur, faits }) => Array.from({ length: faits.count }, () => classeur)),
  ofTextes("moa", "moa"),
  ofTextes("marche", "marche"),
  ofTextes("entreprise", "entreprise"),
  ofTextes("nature", "nature"),
  texte("personne", ({ faits, personnes }) =>
    Array.from(faits.personnes, (personne) => personnes[personne] ?? null),
  ),
  { name: "heures", type: "DOUBLE", values: ofNombres("heures", (value) => value) },
  jour("premier_mois", "premierMois"),
  jour("dernier_mois", "dernierMois"),
  { name: "qpv", type: "BOOLEAN", values: ofNombres("qpv", (value) => value === 1) },
  ofTextes("quartier", "quartier"),
  ofTextes("sexe", "sexe"),
  ofTextes("age", "age"),
  ofTextes("public", "public"),
  ofTextes("type_contrat", "typeContrat"),
  ofTextes("type_employeur", "typeEmployeur"),
  { name: "feuille", type: "INT32", values: ofNombres("feuille", (value) => value) },
  { name: "ligne", type: "INT32", values: ofNombres("ligne", (value) => value) },
];

function texte(name: string, values: ColonneParquet["values"]): ColonneParquet {
  return { name, type: "BYTE_ARRAY", converted: "UTF8", values };
}

function ofTextes(name: string, column: ColonneDeTexte): ColonneParquet {
  return texte(name, ({ faits }) => {
    const { codes, labels } = faits.textes[column];
    return Array.from(codes, (code) => labels[code] ?? null);
  });
}

function jour(name: string, column: ColonneDeNombre): ColonneParquet {
  const values = ofNombres(column, (value) => value - EPOCH);
  return { name, type: "INT32", converted: "DATE", values };
}

function ofNombres(
  column: ColonneDeNombre,
  as: (value: number) => number | boolean,
): ColonneParquet["values"] {
  return ({ faits }) =>
    Array.from(faits.nombres[column], (value) => (Number.isNaN(value) ? null : as(value)));
}
