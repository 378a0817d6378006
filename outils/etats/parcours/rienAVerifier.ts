import { feuillesRefusees, sansSuivi, vide } from "../classeurs";
import type { Parcours } from "./parcours";

export const rienAVerifier: readonly Parcours[] = [
  {
    nom: "vide",
    titre: "dit que la feuille est vide",
    classeur: vide,
    jouer: async (scene) => {
      await scene.text("Cette feuille est vide");
      await scene.state("1-pret");
      await scene.press("Vérifier");
      await scene.heading("Aucun tableau de suivi dans ce classeur");
      await scene.state("2-verifie");
      await scene.tab("Bilans");
      await scene.text("Aucun maître d'ouvrage trouvé");
      await scene.state("3-bilans");
    },
  },
  {
    nom: "feuillesRefusees",
    titre: "dit de chaque feuille pourquoi elle n'est pas vérifiée",
    classeur: feuillesRefusees,
    jouer: async (scene) => {
      await scene.heading("Notes");
      await scene.press("Vérifier");
      await scene.heading("Aucun tableau de suivi dans ce classeur");
      await scene.state("1-verifie");
    },
  },
  {
    nom: "sansSuivi",
    titre: "dit que la feuille n'est pas un suivi",
    classeur: sansSuivi,
    jouer: async (scene) => {
      await scene.text(/Ligne de titres introuvable|ne ressemble pas à un suivi/);
      await scene.state("1-pret");
      await scene.press("Vérifier");
      await scene.heading("Aucun tableau de suivi dans ce classeur");
      await scene.state("2-verifie");
    },
  },
];
