import { layoutSynthese } from "../../bilan/layout/layoutSynthese";
import { dateTexte } from "../../francais";
import type { SheetToWrite } from "../../sheetToWrite";
import type { Region } from "../region";
import { classeursTexte, notesDeRegion } from "../textesRegion";
import { feuilleClasseurs } from "./feuilleClasseurs";
import { feuilleCommuns } from "./feuilleCommuns";
import { feuilleListe } from "./feuilleListe";
import { feuilleParMoa } from "./feuilleParMoa";

/** The sheets of a region: « Synthèse », « Classeurs », « Par maître d'ouvrage », « Marchés en commun » if any. */
export function layoutRegion(region: Region): readonly SheetToWrite[] {
  const { bilans, communs } = region;
  const headerRight = `Données arrêtées au ${dateTexte(bilans.context.arreteAu)}`;
  const synthese = layoutSynthese(bilans, {
    name: "Synthèse",
    bilanNames: [],
    sousTitre: ` · ${classeursTexte(region)}`,
    dates: "des classeurs",
    notes: notesDeRegion(region),
  });
  const listes = [
    feuilleClasseurs(region),
    feuilleParMoa(region),
    ...(communs.length === 0 ? [] : [feuilleCommuns(region)]),
  ].map((liste) => feuilleListe({ ...liste, name: liste.titre, headerRight }));
  return [synthese, ...listes];
}
