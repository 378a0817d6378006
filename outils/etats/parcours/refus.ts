import { sansAnomalie } from "../classeurs";
import { check, type Parcours } from "./parcours";

/** What Office answers, and what is told. */
const CODES = {
  InactiveWorkbook: "Un autre classeur est au premier plan.",
  AccessDenied: "Excel refuse cette opération",
  MergedRangeConflict: "Des cellules fusionnées",
  ResponsePayloadSizeLimitExceeded: "La feuille est trop volumineuse",
  ApiNotFound: "Votre version d'Excel est trop ancienne",
  HostRestartNeeded: "Une nouvelle version du complément est installée.",
  Timeout: "Excel est occupé",
  Conflict: "Le classeur a été modifié pendant l'opération",
  UndoNotSupported: "ne pourrait pas être annulée",
  UnsupportedSheet: "Cette feuille ne contient pas de cellules.",
  InvalidOperationInCellEditMode: "Une cellule est en cours de saisie.",
  GeneralException: "EX-GeneralException",
} as const;

export const refus: readonly Parcours[] = [
  {
    nom: "refus",
    titre: "dit chaque refus d'Excel, ce qu'il faut faire, et recommence",
    classeur: sansAnomalie,
    jouer: async (scene) => {
      await check(scene);
      for (const [code, told] of Object.entries(CODES)) {
        await scene.failRequest(code);
        await scene.press("Revérifier");
        await scene.text(told);
        await scene.state(code);
        await scene.press("Réessayer");
        await scene.pane.getByRole("button", { name: "Réessayer" }).waitFor({ state: "hidden" });
        // The next refusal is for the next check, not for what is left of this one.
        await scene.pane.getByRole("button", { name: "Revérifier" }).waitFor();
      }
    },
  },
];
