import { GRAVITES, type Anomalie, type Gravite } from "../../domain/anomalies/anomalie";
import type { CellPlace } from "../../domain/sheet";
import { comparable } from "../../domain/values/text";
import type { GroupeAnomalies, Verification } from "../verification";
import { addressOf } from "./placeText";

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

/** The groups to show, each with the anomalies that answer the choices. */
export function groupesShown(
  verification: Verification,
  view: ResultsView,
): readonly GroupeAnomalies[] {
  const isShown = filterOf(verification, view);
  return verification.groupes
    .filter(({ gravite }) => view.gravites.includes(gravite))
    .flatMap((groupe) => {
      const anomalies = groupe.anomalies.filter(isShown);
      if (anomalies.length === 0) return [];
      return anomalies.length === groupe.anomalies.length
        ? [groupe]
        : [{ ...groupe, anomalies, heures: heuresOf(anomalies) }];
    })
    .sort(ORDRES[view.tri]);
}

/** Groups come by gravity, hours and number; another order keeps that one between equals. */
const ORDRES: Readonly<Record<Tri, (a: GroupeAnomalies, b: GroupeAnomalies) => number>> = {
  gravite: () => 0,
  heures: (a, b) => b.heures - a.heures,
  nombre: (a, b) => b.anomalies.length - a.anomalies.length,
  titre: (a, b) => a.titre.localeCompare(b.titre, "fr"),
};

function heuresOf(anomalies: readonly Anomalie[]): number {
  return anomalies.reduce((sum, { heures }) => sum + (heures ?? 0), 0);
}

function filterOf(
  verification: Verification,
  { search, row }: ResultsView,
): (anomalie: Anomalie) => boolean {
  const words = comparable(search).split(" ").filter(Boolean);
  return (anomalie) => {
    const { place } = anomalie;
    if (row !== null && (place.sheet !== row.sheet || place.row !== row.row)) return false;
    if (words.length === 0) return true;
    const text = searchedText(anomalie, verification);
    return words.every((word) => text.includes(word));
  };
}

/** All that is read of an anomaly, its code and its place included. */
function searchedText(anomalie: Anomalie, { analysis, render }: Verification): string {
  const { titre, message } = render(anomalie);
  const sheet = analysis.suivi.workbook.sheets[anomalie.place.sheet]?.name ?? "";
  return comparable([titre, message, anomalie.code, sheet, addressOf(anomalie)].join(" "));
}
