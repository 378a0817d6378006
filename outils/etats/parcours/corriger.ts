import { nomsLongs } from "../classeurs";
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
  {
    nom: "corrigerRefuse",
    titre: "n'écrit rien sur des lignes changées entre-temps, ni sur une feuille protégée",
    classeur: nomsLongs,
    jouer: async (scene) => {
      await check(scene);
      await scene.press(/^Nombre saisi comme texte/);
      await scene.press(/^Corriger/);
      await scene.heading("Corriger");
      await scene.reach(/^Corriger \d+ cellules?$/);
      await scene.state("1-apercu-long");
      await scene.failRequest("AccessDenied");
      await scene.press(/^Corriger \d+ cellules?$/);
      await scene.text("Excel refuse cette opération");
      await scene.state("2-protegee");
      await scene.press("Fermer");
      await scene.type("'Contrats de travail dispositif'!I2", 12);
      await scene.press(/^Corriger \d+ cellules?$/);
      await scene.text(/rien n'a été écrit/);
      await scene.state("3-perimees");
    },
  },
];
