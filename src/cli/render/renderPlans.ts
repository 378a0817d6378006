import { compte } from "../../domain/francais";
import type { BilanPlans } from "../../domain/miseAJour/prepareBilans";
import type { SheetPlan } from "../../domain/miseAJour/prepareMiseAJour";
import type { CelluleModifiee, Changement, Difference } from "../../domain/miseAJour/sheetUpdate";

/** Changes told one by one for each sheet; the others are counted. */
const TOLD = 12;

/** What becomes of each sheet; nothing to tell when all of them are new. */
export function renderPlans({
  plans,
  avertissements,
}: Pick<BilanPlans, "plans" | "avertissements">): string {
  const lines = plans.flatMap(linesOf);
  const warnings = [...avertissements];
  if (lines.length === 0 && warnings.length === 0) return "";
  return `\n${[...lines, ...warnings].join("\n")}\n`;
}

function linesOf(plan: SheetPlan): readonly string[] {
  switch (plan.state) {
    case "nouvelle":
      return plan.archive === null
        ? []
        : [`${plan.sheet.name} : nouvelle feuille. « ${plan.archive} » est conservée.`];
    case "identique":
      return [`${plan.name} : déjà à jour.`, ...modifieesLines(plan.difference)];
    case "modifiee":
      return [
        `${plan.update.name} : ${summary(plan.difference)}`,
        ...told(plan.difference.changements.map(changementLine)),
        ...rowsLine("Lignes ajoutées", plan.difference.lignesAjoutees),
        ...rowsLine("Lignes retirées", plan.difference.lignesRetirees),
        ...modifieesLines(plan.difference),
      ];
  }
}

function summary({ changements }: Difference): string {
  if (changements.length === 0) return "mise à jour, sans changement de chiffre.";
  return `${compte(changements.length, "changement")}. Vos observations et vos ajouts sont conservés.`;
}

function changementLine({ libelle, colonne, avant, apres, ecart }: Changement): string {
  const place = colonne === null ? libelle : `${libelle}, ${colonne}`;
  return `  ${place} : ${avant} → ${apres}${ecart === null ? "" : ` (${ecart})`}`;
}

function rowsLine(title: string, labels: readonly string[]): readonly string[] {
  return labels.length === 0 ? [] : told([`  ${title} : ${labels.join(", ")}`]);
}

function modifieesLines({ modifiees }: Difference): readonly string[] {
  if (modifiees.length === 0) return [];
  const cells = [
    ...modifiees.slice(0, TOLD).map(modifieeText),
    ...(modifiees.length > TOLD ? [`et ${compte(modifiees.length - TOLD, "autre")}`] : []),
  ].join(", ");
  return [`  Vous avez modifié ${compte(modifiees.length, "cellule")} du bilan : ${cells}.`];
}

function modifieeText({ cellule, saisie, calculee }: CelluleModifiee): string {
  return `${cellule} (saisi : ${saisie} ; calculé : ${calculee})`;
}

function told(lines: readonly string[]): readonly string[] {
  const rest = lines.length - TOLD;
  return rest <= 0 ? lines : [...lines.slice(0, TOLD), `  … et ${compte(rest, "autre")}`];
}
