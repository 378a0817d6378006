import { sansAnomalie } from "../classeurs";
import { aCorriger, check, type Parcours } from "./parcours";

export const reglages: readonly Parcours[] = [
  {
    nom: "reglages",
    titre: "règle les taux, voit la preuve, enregistre",
    classeur: aCorriger,
    jouer: async (scene) => {
      await check(scene);
      await scene.tab("Réglages");
      await scene.heading("Réglages");
      await scene.state("1-defauts");
      await scene.fill(/^Part de main-d'œuvre/, "40");
      await scene.fill(/^Coût horaire/, "gratuit");
      await scene.press("Enregistrer dans la feuille Paramètres");
      await scene.text(/valeurs? à corriger/);
      await scene.state("2-erreur");
      await scene.fill(/^Coût horaire/, "32");
      await scene.text(/100.000.€ → 62,5.h/);
      await scene.press("Enregistrer dans la feuille Paramètres");
      await scene.text("Réglages enregistrés dans la feuille Paramètres.");
      await scene.state("3-enregistre");
      await scene.press("Retirer les traces de Clausier");
      await scene.state("4-traces");
      await scene.press("Retirer les traces");
      await scene.text(/Traces retirées/);
      await scene.state("5-traces-retirees");
    },
  },
  {
    nom: "reglagesAutres",
    titre: "choisit une autre base, éteint un contrôle, garde ses valeurs par défaut",
    classeur: sansAnomalie,
    jouer: async (scene) => {
      await scene.tab("Réglages");
      await scene.heading("Réglages");
      await scene.fill(/^Seuil des petits effectifs/, "1.234");
      await scene.press(/^1 820 h/, "ArrowUp");
      await scene.reach(/^Autre base/);
      await scene.state("1-autre-base");
      await scene.reach("Contrôle");
      await scene.page.keyboard.type("TYP-04");
      await scene.reach("Gravité");
      await scene.page.keyboard.press("ArrowDown");
      await scene.state("2-controle");
      await scene.press("Valeurs par défaut");
      await scene.reach(/^(?:Clair|Sombre)/);
      await scene.state("3-apparence");
    },
  },
];
