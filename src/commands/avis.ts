import type { Remplacement } from "../domain/formulesAppels";
import { HostError } from "../hosts/hostError";
import type { Insertion } from "../hosts/excel/formuleInseree";
import type { Reparation } from "../hosts/excel/formulesReparees";
import type { PaneRequest } from "../hosts/excel/paneRequests";

/** One sentence shown in the pane; null when what was done is seen in the sheet. */
export type Avis = Extract<PaneRequest, { kind: "avis" }> | null;

const fait = (texte: string): Avis => ({ kind: "avis", ton: "fait", texte });
const refus = (texte: string): Avis => ({ kind: "avis", ton: "refus", texte });

export function avisInsertion({ state }: Insertion): Avis {
  switch (state) {
    case "inseree":
      return null;
    case "occupee":
      return refus(
        "La cellule n'est pas vide. Choisissez une cellule vide à droite d'un montant, puis recommencez.",
      );
    case "sansMontant":
      return refus(
        "Aucun montant à gauche de la cellule. Choisissez une cellule vide sur la ligne d'un montant, puis recommencez.",
      );
  }
}

export function avisReparation({ reparees, restantes }: Reparation): Avis {
  if (reparees + restantes === 0) return fait("Aucune formule à réparer dans ce classeur.");
  const bilan = `Formules réparées : ${String(reparees)}.`;
  if (restantes === 0) return fait(bilan);
  return refus(
    `${bilan} Restées sans résultat : ${String(restantes)}. Ôtez la protection de la feuille ou rouvrez le classeur, puis recommencez.`,
  );
}

export function avisRemplacement({ remplacees, laissees }: Remplacement): Avis {
  if (remplacees + laissees === 0) {
    return fait("Aucune formule de ce classeur n'utilise le complément.");
  }
  const bilan = `Formules remplacées : ${String(remplacees)}.`;
  if (laissees === 0) return fait(bilan);
  return refus(
    `${bilan} Formules laissées telles quelles : ${String(laissees)} (en erreur, sur une feuille protégée, ou sans équivalent de même résultat).`,
  );
}

/** The same sentences as everywhere; a fault of ours has no message meant for a person. */
export function avisEchec(error: unknown): Avis {
  if (error instanceof HostError) return refus(`${error.message} ${error.queFaire}`);
  const code = error instanceof Error ? error.name : "inconnu";
  return refus(`L'opération n'a pas abouti (code EX-${code}). Recommencez.`);
}
