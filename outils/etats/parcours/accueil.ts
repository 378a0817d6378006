import { aCorriger, type Parcours } from "./parcours";

export const accueil: readonly Parcours[] = [
  {
    nom: "accueil",
    titre: "ouvre le volet pour la première fois, lit l'aide et passe la présentation",
    classeur: aCorriger,
    isWelcomed: false,
    jouer: async (scene) => {
      await scene.state("1-presentation");
      await scene.press("Aide et confidentialité");
      await scene.heading("Aide et confidentialité");
      await scene.state("2-aide");
      await scene.press("Revoir la présentation");
      await scene.press("Passer");
      await scene.heading("Suivi 2024");
      await scene.state("3-pret");
    },
  },
];
