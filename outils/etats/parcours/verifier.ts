import { tresLong } from "../classeurs";
import type { Scene } from "../scene";
import { aCorriger, check, type Parcours } from "./parcours";

export const verifier: readonly Parcours[] = [
  {
    nom: "verifier",
    titre: "vérifie, cherche, filtre, repère, écrit le rapport, lit une anomalie",
    classeur: aCorriger,
    jouer: async (scene) => {
      await scene.whileEditing(async () => {
        await scene.press("Vérifier");
        await scene.heading("Lecture du classeur");
        await scene.state("1-lecture");
        await scene.page.keyboard.press("Escape");
      });
      await scene.text("Vérification arrêtée.");
      await scene.state("2-arretee");
      await check(scene);
      await scene.state("3-resultats");
      await useTools(scene);
      await scene.fill("Rechercher une anomalie", "zzz");
      await scene.text("Aucune anomalie ne répond à ces choix.");
      await scene.state("8-introuvable");
      await scene.fill("Rechercher une anomalie", "date");
      await scene.text(/anomalies? affichées?/);
      await scene.state("9-recherche");
      await scene.press(/^Informations/, "Space");
      await scene.state("9-filtre");
      await scene.press(/^Informations/, "Space");
      await scene.fill("Rechercher une anomalie", "");
      await scene.page.keyboard.press("Backspace");
      await scene.press(/^Fin avant le début/);
      await scene.text(/Suivi 2024 › /);
      await scene.state("10-groupe");
      await scene.press(/^Suivi 2024 › /);
      await scene.heading("Fin avant le début");
      await scene.state("11-anomalie");
      await scene.page.keyboard.press("Escape");
      await scene.text("lignes vérifiées");
    },
  },
  {
    nom: "tresLong",
    titre: "parcourt dix mille anomalies d'une touche",
    classeur: () => tresLong(10_000),
    jouer: async (scene) => {
      await check(scene);
      await scene.state("0-resultats");
      await scene.press(/^Nombre saisi comme texte/);
      await scene.reach(/^Contrats › /);
      await scene.page.keyboard.press("End");
      await scene.text(/I10001/);
      await scene.state("1-fin");
    },
  },
];

/** The report and the other gestures around the results. */
async function useTools(scene: Scene): Promise<void> {
  await scene.press("Autres actions");
  await scene.state("4-actions");
  await scene.press("Repérer dans la feuille");
  await scene.text(/cellules repérées/);
  await scene.state("5-reperees");
  await scene.press("Retirer les repères");
  await scene.text("Repères retirés.");
  await scene.press("Écrire le rapport");
  await scene.text(/Rapport écrit/);
  await scene.state("6-rapport");
  await scene.press("Copier le résumé");
  await scene.text(/Résumé copié|copie n'est pas permise/);
  await scene.state("7-copie");
  await scene.press("Autres actions");
}
