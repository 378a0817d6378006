/* What a careful engineer writes without Clausier: one zod object per row, Maps to add up, sheets of figures. */
import { z } from "zod";

export const COLONNES = [
  ...["moa", "operation", "marche", "lot", "entreprise", "identifiant", "nom", "prenom"],
  ...["naissance", "sexe", "qpv", "quartier", "public", "niveau", "typeContrat"],
  ...["typeEmployeur", "employeur", "mois", "heures", "observations"],
];

const texte = z.preprocess(
  (cell) => (cell == null ? null : String(cell).trim()),
  z.string().nullable(),
);
const nombre = z.preprocess(
  (cell) => (typeof cell === "string" ? Number(cell.replace(/\s/g, "").replace(",", ".")) : cell),
  z.number().min(0),
);
const jour = z.union([z.date(), z.number()]);

const ligne = z.object({
  ...Object.fromEntries(COLONNES.map((name) => [name, texte])),
  moa: z.string().trim().min(1),
  identifiant: z.string().trim().min(1),
  naissance: jour.nullable(),
  mois: jour,
  heures: nombre,
});

const sansAccents = (text) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** Totals by MOA of rows of cells, in the order of COLONNES. */
export class Totaux {
  ecartees = 0;
  parMoa = new Map();

  add(cells) {
    const { success, data } = ligne.safeParse(
      Object.fromEntries(COLONNES.map((name, i) => [name, cells[i] ?? null])),
    );
    if (!success) {
      this.ecartees++;
      return;
    }
    const key = sansAccents(data.moa);
    let total = this.parMoa.get(key);
    if (total === undefined) {
      total = {
        nom: data.moa,
        heures: 0,
        personnes: new Set(),
        contrats: new Map(),
        quartiers: new Map(),
        mois: new Map(),
      };
      this.parMoa.set(key, total);
    }
    total.heures += data.heures;
    total.personnes.add(data.identifiant);
    for (const [map, name] of [
      [total.contrats, data.typeContrat],
      [total.quartiers, data.quartier],
      [total.mois, String(data.mois)],
    ])
      map.set(name, (map.get(name) ?? 0) + data.heures);
  }

  /** Rows of the sheet of each MOA. */
  feuilles() {
    return [...this.parMoa.values()].map(
      ({ nom, heures, personnes, contrats, quartiers, mois }) => ({
        name: `Bilan ${nom}`.slice(0, 31),
        rows: [
          ["Heures réalisées", heures],
          ["Personnes", personnes.size],
          ...contrats,
          ...quartiers,
          ...mois,
        ],
      }),
    );
  }

  /** What every candidate must find alike. */
  controle() {
    return Object.fromEntries(
      [...this.parMoa]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, { heures, personnes }]) => [
          key,
          [Math.round(heures * 100) / 100, personnes.size],
        ]),
    );
  }
}

/** Runs the stations of a candidate, one after the other, and tells their processor times. */
export async function chronometrer(stations) {
  const etapes = {};
  let state = {};
  for (const [name, work] of Object.entries(stations)) {
    const before = process.cpuUsage();
    state = { ...state, ...(await work(state)) };
    const { user, system } = process.cpuUsage(before);
    etapes[name] = (user + system) / 1000;
  }
  return { etapes, controle: state.totaux?.controle() ?? null };
}

export function dire(result) {
  console.log(JSON.stringify(result));
}
