import { sansAnomalie } from "../classeurs";
import type { Parcours } from "./parcours";

/** Before the workbook is known, and when the pane itself cannot be had. */
export const demarrage: readonly Parcours[] = [
  {
    nom: "demarrage",
    titre: "attend le classeur qu'une saisie retient, ou dit qu'il ne se lit pas",
    classeur: sansAnomalie,
    jouer: async (scene) => {
      await scene.heading("Contrats");
      await scene.whileEditing(async () => {
        await scene.reload();
        await scene.heading("Lecture du classeur…");
        await scene.state("1-lecture");
        await scene.tab("Réglages");
        await scene.state("2-reglages-en-attendant");
      });
      await scene.tab("Vérifier");
      await scene.heading("Contrats");
    },
  },
  {
    nom: "panne",
    titre: "dit que le volet lui-même a un problème",
    classeur: sansAnomalie,
    jouer: async (scene) => {
      await scene.heading("Contrats");
      await scene.page.route("**/rubriques*.js", (route) => route.abort());
      await scene.reload();
      await scene.text("Le volet a rencontré un problème");
      await scene.state("1-panne");
      await scene.page.unroute("**/rubriques*.js");
      await scene.press("Rouvrir");
    },
  },
];
