import { avecFormules } from "../classeurs";
import { check, type Parcours } from "./parcours";

export const autonome: readonly Parcours[] = [
  {
    nom: "autonome",
    titre: "rend le classeur autonome : les formules du complément deviennent celles d'Excel",
    classeur: avecFormules,
    jouer: async (scene) => {
      await check(scene);
      await scene.press("Autres actions");
      await scene.press("Rendre le classeur autonome…");
      await scene.heading("Rendre le classeur autonome");
      await scene.text("=INSERTION_HEURES(C2) devient =C2*0,375/30*0,05");
      await scene.state("1-demande");
      await scene.press("Remplacer 2 formules");
      await scene.text("2 formules remplacées. Ctrl+Z pour annuler.");
      await scene.state("2-remplacees");
      await scene.press("Rendre le classeur autonome…");
      await scene.text(/^Aucune formule de ce classeur n'utilise le complément/);
      await scene.state("3-aucune");
      await scene.page.keyboard.press("Escape");
      await scene.text(/lignes? vérifiées?/);
    },
  },
];
