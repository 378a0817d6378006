import { holdAfterSheet, release } from "../arret";
import { sansAnomalie } from "../classeurs";
import { aCorriger, check, type Parcours } from "./parcours";

export const bilans: readonly Parcours[] = [
  {
    nom: "bilans",
    titre: "choisit, crée les bilans et les indicateurs ANRU, demande d'où vient un chiffre",
    classeur: aCorriger,
    jouer: async (scene) => {
      await scene.tab("Bilans");
      await scene.state("1-a-verifier");
      await scene.press("Vérifier le classeur");
      await scene.heading("Bilans par maître d'ouvrage");
      await scene.reach("D'où viennent ces chiffres ?");
      await scene.state("2-choix");
      await scene.fill("Du", "demain");
      await scene.fill("Données arrêtées au", "");
      await scene.state("3-dates-fausses");
      await scene.fill("Du", "");
      await scene.fill("Données arrêtées au", "30/06/2024");
      await scene.press("Options");
      await scene.press(/^Indicateurs ANRU/, "Space");
      await scene.state("4-options");
      await scene.press("D'où viennent ces chiffres ?");
      await scene.heading("D'où vient ce chiffre ?");
      await scene.pane.getByRole("combobox").first().waitFor();
      await scene.state("5-origine");
      await scene.press(/^Sélectionner l/);
      await scene.text(/sélectionnées? dans la feuille|sélectionnées? \(/);
      await scene.state("6-origine-selectionnee");
      await scene.page.keyboard.press("Escape");
      await scene.press(/^Créer 3 bilans/);
      await scene.text(/feuilles créées/);
      await scene.state("7-crees");
      await scene.press(/^Ouvrir « Bilan/);
      await scene.press("Revenir aux bilans");
      await scene.text("bilan existant");
      await scene.state("8-existants");
    },
  },
  {
    nom: "bilansRefuses",
    titre: "dit pourquoi un bilan ne s'écrit pas",
    classeur: sansAnomalie,
    jouer: async (scene) => {
      await scene.page.evaluate(() => {
        const workbook = window.clausierDemo?.session.host.workbook;
        if (workbook) workbook.isProtected = true;
        window.document.querySelector("iframe")?.contentWindow?.dispatchEvent(new Event("focus"));
      });
      await check(scene);
      await scene.tab("Bilans");
      await scene.text("Impossible d'ajouter une feuille");
      await scene.state("1-structure-protegee");
      await scene.page.evaluate(() => {
        const workbook = window.clausierDemo?.session.host.workbook;
        if (workbook) Object.assign(workbook, { isProtected: false, isReadOnly: true });
        window.document.querySelector("iframe")?.contentWindow?.dispatchEvent(new Event("focus"));
      });
      await scene.text("Classeur en lecture seule");
      await scene.state("2-lecture-seule");
      await scene.page.evaluate(() => {
        const workbook = window.clausierDemo?.session.host.workbook;
        if (workbook) workbook.isReadOnly = false;
        window.document.querySelector("iframe")?.contentWindow?.dispatchEvent(new Event("focus"));
      });
      await scene.reach(/^Créer 2 bilans/);
      await scene.whileEditing(async () => {
        await scene.press(/^Créer 2 bilans/);
        await scene.pane.getByRole("progressbar").waitFor();
        await scene.state("3-en-cours");
      });
      await scene.text(/feuilles? créées?/);
      await scene.press("Revenir aux bilans");
    },
  },
  {
    nom: "bilansInternes",
    titre: "prévient que la version interne ne se diffuse pas, et dit ce qui n'a pu être écrit",
    classeur: sansAnomalie,
    jouer: async (scene) => {
      await check(scene);
      await scene.tab("Bilans");
      await scene.press("Options");
      await scene.press(/^Version interne/, "Space");
      await scene.reach(/^Établi par/);
      await scene.state("1-options");
      await scene.press(/^Tous/, "Space");
      await scene.state("2-aucun-choisi");
      await scene.press(/^Tous/, "Space");
      await scene.whileEditing(async () => {
        await scene.press(/^Créer 2 bilans/);
        await scene.pane.getByRole("progressbar").waitFor();
        await scene.protectStructure();
      });
      await scene.text(/^Impossible d.ajouter une feuille/);
      await scene.state("3-refuses");
    },
  },
  {
    nom: "bilansArretes",
    titre: "s'arrête entre deux feuilles, et dit lesquelles sont écrites",
    classeur: aCorriger,
    jouer: async (scene) => {
      await check(scene);
      await scene.tab("Bilans");
      await scene.reach(/^Créer 3 bilans/);
      await holdAfterSheet(scene, () => scene.press(/^Créer 3 bilans/));
      await scene.pane.getByRole("progressbar").waitFor();
      await scene.state("1-en-cours");
      await scene.page.keyboard.press("Escape");
      await release(scene);
      await scene.text(/^Arrêté/);
      await scene.state("2-arretes");
    },
  },
];
