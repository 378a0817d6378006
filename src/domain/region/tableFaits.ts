import type { Analysis } from "../analyzeWorkbook";
import type { Fait } from "../bilan/faits";
import { isDetail } from "../bilan/moaFigures";
import type { PeriodeDuBilan } from "../bilan/periodeDuBilan";
import { isZoneQpv, ZONE_INCONNUE, ZONE_NON_PRECISE, type Profil } from "../bilan/profil";
import { profilReader } from "../bilan/profils";
import type { Periode } from "../clause";
import type { Suivi } from "../suivi/suivi";
import { TextIndex } from "../suivi/tupleIndex";
import { jourFromYmd } from "../values/date";
import {
  COLONNES_DE_NOMBRE,
  COLONNES_DE_TEXTE,
  type ColonneDeNombre,
  type ColonneDeTexte,
  type FaitsDuClasseur,
} from "./classeur";
import { faitsDesBilans } from "./faitsDesBilans";

/**
 * The rows that the bilans count, one by one, cleaned: their hours add up to the hours done of
 * each MOA. No name, birth date, address or identifier of a person is in them.
 */
export function tableFaits(analysis: Analysis, periode: PeriodeDuBilan): FaitsDuClasseur {
  const { suivi } = analysis;
  const profilOf = profilReader(suivi);
  const textes = new Textes();
  const nombres: Record<ColonneDeNombre, number>[] = [];
  const personnes: number[] = [];
  for (const fait of faitsDesBilans(analysis, periode)) {
    if (!fait.isCounted) continue;
    const profil = isDetail(fait) ? profilOf(fait) : null;
    textes.add({ ...placeOf(suivi, fait), ...profilTextes(profil) });
    nombres.push({ ...nombresOf(suivi, fait), qpv: qpvOf(profil) });
    personnes.push(fait.personne);
  }
  return {
    count: personnes.length,
    textes: textes.columns(),
    nombres: byName(COLONNES_DE_NOMBRE, (name) => Float64Array.from(nombres, (row) => row[name])),
    personnes: Int32Array.from(personnes),
  };
}

type Ligne = Readonly<Record<ColonneDeTexte, string>>;

/** Texts row after row, each distinct one kept once by column. */
class Textes {
  private readonly drafts = byName(COLONNES_DE_TEXTE, () => ({
    index: new TextIndex(),
    labels: new Array<string>(),
    codes: new Array<number>(),
  }));

  /** "" is nothing told. */
  add(ligne: Ligne): void {
    for (const name of COLONNES_DE_TEXTE) {
      const { index, labels, codes } = this.drafts[name];
      const label = ligne[name];
      const code = label === "" ? -1 : index.of(label);
      if (code !== -1) labels[code] = label;
      codes.push(code);
    }
  }

  columns(): FaitsDuClasseur["textes"] {
    return byName(COLONNES_DE_TEXTE, (name) => {
      const { labels, codes } = this.drafts[name];
      return { labels, codes: Int32Array.from(codes) };
    });
  }
}

function byName<Name extends string, Value>(
  names: readonly Name[],
  of: (name: Name) => Value,
): Record<Name, Value>;
function byName(names: readonly string[], of: (name: string) => unknown): object {
  return Object.fromEntries(names.map((name) => [name, of(name)]));
}

function placeOf(suivi: Suivi, { moa, marche, nature }: Fait) {
  const { libelle = "", entreprise = null } = suivi.marches[marche] ?? {};
  return { moa: suivi.moas[moa]?.nom ?? "", marche: libelle, entreprise: entreprise ?? "", nature };
}

const SANS_PROFIL: Omit<Profil, "id" | "niveau" | "isForme"> = {
  ...{ sexe: "", age: "", publics: [], typeContrat: "", typeEmployeur: "" },
  zone: ZONE_INCONNUE,
};

function profilTextes(profil: Profil | null) {
  const { sexe, age, zone, publics, typeContrat, typeEmployeur } = profil ?? SANS_PROFIL;
  const isNamed = isZoneQpv(zone) && zone !== ZONE_NON_PRECISE;
  const quartier = isNamed ? zone : "";
  return { sexe, age, quartier, public: publics.join(" + "), typeContrat, typeEmployeur };
}

function qpvOf(profil: Profil | null): number {
  if (profil === null || profil.zone === ZONE_INCONNUE) return Number.NaN;
  return isZoneQpv(profil.zone) ? 1 : 0;
}

function nombresOf(suivi: Suivi, { ref, heures, isTold }: Fait) {
  const lignes = suivi.tables[ref.table];
  const periodes = heures.parMois.map(({ periode }) => periode);
  return {
    heures: isTold ? heures.total : Number.NaN,
    premierMois: Math.min(...orNaN(periodes.map((periode) => monthJour(periode, "premierMois")))),
    dernierMois: Math.max(...orNaN(periodes.map((periode) => monthJour(periode, "dernierMois")))),
    feuille: (lignes?.table.sheet ?? 0) + 1,
    ligne: (lignes?.rows[ref.ligne] ?? 0) + 1,
  };
}

/** First day of a month. */
function monthJour(periode: Periode, which: "premierMois" | "dernierMois"): number {
  return jourFromYmd(periode.annee, periode[which], 1) ?? Number.NaN;
}

function orNaN(values: readonly number[]): readonly number[] {
  return values.length === 0 ? [Number.NaN] : values;
}
