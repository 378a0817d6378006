import { aCorriger, check, type Parcours } from "./parcours";

export const corriger: readonly Parcours[] = [
  {
    nom: "corriger",
    titre: "corrige une cellule, puis un lot, après les avoir vus",
    classeur: aCorriger,
    jouer: async (scene) => {
      await check(scene);
      await scene.press(/^Nombre saisi comme texte/);
      await scene.press(/^Corriger/);
      await scene.heading("Corriger");
      await scene.state("1-apercu");
      await scene.press(/^Corriger \d+ cellules?$/);
      await scene.text(/cellules? corrigées?/);
      await scene.state("2-corrige");
      await scene.press(/^Même nom écrit de plusieurs façons/);
      await scene.press(/^Corriger/);
      await scene.heading("Corriger");
      await scene.state("3-choix");
      await scene.press("Annuler");
      await scene.text("lignes vérifiées");
    },
  },
];
