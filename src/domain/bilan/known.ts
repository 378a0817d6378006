import type { ChampId } from "../columns/champs";
import { isListing } from "../suivi/listing";
import type { Suivi } from "../suivi/suivi";

/** What a workbook tells of those who worked: what it does not tell is unknown, never 0. */
export interface Known {
  readonly contrats: boolean;
  readonly releves: boolean;
  /** Rows of hours name persons. */
  readonly personnes: boolean;
  /** A champ is told on the rows of hours, or on the persons that they name. */
  readonly tells: (champ: ChampId) => boolean;
}

export function knownOf(suivi: Suivi): Known {
  const hasGrain = (grain: "contrat" | "releve") =>
    suivi.tables.some((lignes) => lignes.natures[0] === grain);
  const isDetail = (table: number) => {
    const lignes = suivi.tables[table];
    return !isListing(lignes) && lignes?.natures[0] !== "participant";
  };
  const personnes = suivi.links.some(
    ({ personne }, table) => isDetail(table) && personne.some((code) => code !== -1),
  );
  return {
    contrats: hasGrain("contrat"),
    releves: hasGrain("releve"),
    personnes,
    tells: (champ) =>
      suivi.tables.some(({ champs }, table) => champs.has(champ) && (personnes || isDetail(table))),
  };
}
