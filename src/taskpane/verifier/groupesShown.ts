import type { Anomalie } from "../../domain/anomalies/anomalie";
import { eachInTurn, inSlices, type Steps } from "../../domain/steps";
import { comparable } from "../../domain/values/text";
import type { GroupeAnomalies, Verification } from "../verification";
import { addressOf } from "./placeText";
import type { ResultsView, Tri } from "./resultsView";

/** Anomalies looked at without a pause: the words of each are composed to be searched. */
const ANOMALIES = 64;

/** The groups to show, each with the anomalies that answer the choices. */
export function* groupesSteps(
  verification: Verification,
  view: ResultsView,
): Steps<readonly GroupeAnomalies[]> {
  const isShown = filterOf(verification, view);
  const asked = verification.groupes.filter(({ gravite }) => view.gravites.includes(gravite));
  const shown = yield* eachInTurn(asked, (groupe) => keepOf(groupe, isShown));
  return shown.filter(({ anomalies }) => anomalies.length > 0).sort(ORDRES[view.tri]);
}

type Filter = (anomalie: Anomalie) => boolean;

function* keepOf(groupe: GroupeAnomalies, isShown: Filter | null): Steps<GroupeAnomalies> {
  if (isShown === null) return groupe;
  const anomalies: Anomalie[] = [];
  yield* inSlices(groupe.anomalies.length, ANOMALIES, (from, to) => {
    for (const anomalie of groupe.anomalies.slice(from, to))
      if (isShown(anomalie)) anomalies.push(anomalie);
  });
  if (anomalies.length === groupe.anomalies.length) return groupe;
  return { ...groupe, anomalies, heures: heuresOf(anomalies) };
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

/** Null when every anomaly answers. */
function filterOf(verification: Verification, { search, row }: ResultsView): Filter | null {
  const words = comparable(search).split(" ").filter(Boolean);
  if (row === null && words.length === 0) return null;
  return (anomalie) => {
    const { place } = anomalie;
    if (row !== null && (place.sheet !== row.sheet || place.row !== row.row)) return false;
    if (words.length === 0) return true;
    const text = searchedText(anomalie, verification);
    return words.every((word) => text.includes(word));
  };
}

/** From one key to the next, and from one check to the next for what has not changed. */
const searched = new WeakMap<Anomalie, { readonly sheet: string; readonly text: string }>();

/** All that is read of an anomaly, its code and its place included. */
function searchedText(anomalie: Anomalie, { analysis, render }: Verification): string {
  const sheet = analysis.suivi.workbook.sheets[anomalie.place.sheet]?.name ?? "";
  const known = searched.get(anomalie);
  if (known?.sheet === sheet) return known.text;
  const { titre, message } = render(anomalie);
  const text = comparable([titre, message, anomalie.code, sheet, addressOf(anomalie)].join(" "));
  searched.set(anomalie, { sheet, text });
  return text;
}
