import { GRAVITES, type Gravite } from "../../domain/anomalies/anomalie";
import type { CellPlace } from "../../domain/sheet";

export const TRIS = ["gravite", "heures", "nombre", "titre"] as const;
export type Tri = (typeof TRIS)[number];

/** What the person chose to see. */
export interface ResultsView {
  readonly gravites: readonly Gravite[];
  readonly search: string;
  readonly tri: Tri;
  /** Only the anomalies of this row; null: all of them. */
  readonly row: Pick<CellPlace, "sheet" | "row"> | null;
  /** Ids of the groups that are open. */
  readonly open: readonly string[];
}

export const EVERYTHING: ResultsView = {
  gravites: GRAVITES,
  search: "",
  tri: "gravite",
  row: null,
  open: [],
};

export const isSearched = ({ search }: ResultsView) => search.trim() !== "";
