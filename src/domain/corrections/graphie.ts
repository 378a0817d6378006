import type { Anomalie } from "../anomalies/anomalie";
import { graphiesOf, type Graphie, type Graphies } from "../anomalies/graphies";
import type { ChampId } from "../columns/champs";
import { compte, fr } from "../francais";
import type { LigneRef, Suivi } from "../suivi/suivi";
import { mostFrequent } from "../suivi/moas";
import { comparable, tidy } from "../values/text";
import type { Correction, CorrectionOption } from "./correction";
import { refuseAll, type Corrector, type Proposition } from "./corrector";
import { label, replaceCell } from "./replace";
import type { WorkbookCells } from "./workbookCells";

/** Cells of these lignes that hold another text than `wanted` of their own. */
function unify(
  cells: WorkbookCells,
  champ: ChampId,
  lignes: readonly LigneRef[],
  wanted: string,
): readonly Correction[] {
  const corrections: Correction[] = [];
  for (const ref of lignes) {
    const place = cells.ligne(ref).place(champ);
    const text = cells.text(place);
    if (text === null || text === wanted || tidy(text) === "") continue;
    corrections.push({ place, ...replaceCell(cells, { place, champ }, label(wanted)) });
  }
  return corrections;
}

function lignesOf(graphies: readonly Graphie[]): readonly LigneRef[] {
  return graphies.flatMap(({ lignes }) => lignes);
}

/** Each spelling as the one to keep, the main one first. */
function keepOne(
  cells: WorkbookCells,
  champ: ChampId,
  graphies: readonly Graphie[],
): readonly CorrectionOption[] {
  const main = mostFrequent(new Map(graphies.map(({ label: each, count }) => [each, count])));
  const labels = [main, ...graphies.map((graphie) => graphie.label).filter((one) => one !== main)];
  const lignes = lignesOf(graphies);
  return labels.map((libelle) => ({
    libelle,
    corrections: unify(cells, champ, lignes, libelle),
  }));
}

/** The other name that a near name is compared with, by the sentence that told it. */
function otherKey({ params }: Anomalie, byKey: Graphies): string | undefined {
  const key = comparable(String(params["proposition"]));
  return byKey.has(key) ? key : undefined;
}

function propose(anomalie: Anomalie, cells: WorkbookCells, champ: ChampId): Proposition {
  const byKey = graphiesOf(cells.suivi, champ);
  const key = cells.ligneAt(anomalie.place)?.key(champ) ?? "";
  const isNear = anomalie.params["proches"] === 1;
  const keys = isNear ? [otherKey(anomalie, byKey) ?? "", key] : [key];
  const graphies = keys.flatMap((one) => [...(byKey.get(one)?.values() ?? [])]);
  if (graphies.length < 2) return refuseAll([anomalie], "Ce nom n'est plus écrit qu'une fois.");
  const options = keepOne(cells, champ, graphies);
  // Two near names may be two bodies: only a person can tell.
  return { options, proposee: isNear ? null : 0, refus: [] };
}

export const garderUneEcriture: Corrector = {
  code: "REF-02",
  titre: (count) => fr`Garder une seule écriture (${compte(count, "cellule")} à remplacer)`,
  propose: (group, cells) => {
    const [first] = group;
    if (first === undefined || first.champ === null) return refuseAll(group, "");
    return propose(first, cells, first.champ);
  },
};

/** Lignes of hours that tell this MOA for this marché. */
function lignesDuMarche({ links }: Suivi, marche: number, moa: number): readonly LigneRef[] {
  return links.flatMap((link, table) =>
    Array.from(link.marche).flatMap((one, ligne) =>
      one === marche && link.moa[ligne] === moa ? [{ table, ligne }] : [],
    ),
  );
}

export const accorderLeMoa: Corrector = {
  code: "FEU-03",
  titre: () => "Accorder le maître d'ouvrage des heures et du marché",
  propose: (group, cells) => {
    const { suivi } = cells;
    const ligne = group[0] === undefined ? null : cells.ligneAt(group[0].place);
    const marche = suivi.marches[ligne?.marche ?? -1];
    if (ligne === null || marche === undefined) return refuseAll(group, "La ligne a changé.");
    const way = (moa: number, lignes: readonly LigneRef[], ou: string): CorrectionOption => {
      const nom = suivi.moas[moa]?.nom ?? "";
      return { libelle: fr`« ${nom} » ${ou}`, corrections: unify(cells, "moa", lignes, nom) };
    };
    const heures = lignesDuMarche(suivi, ligne.marche, ligne.moa);
    const options = [
      way(marche.moa, heures, "dans les heures"),
      way(ligne.moa, [...marche.lignes], "dans les marchés"),
    ];
    return { options, proposee: null, refus: [] };
  },
};
