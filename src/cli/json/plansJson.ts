import type { BilanPlans } from "../../domain/miseAJour/prepareBilans";
import type { SheetPlan } from "../../domain/miseAJour/prepareMiseAJour";

/** What becomes of each sheet, and of « Paramètres » when it is new: see docs/ligne-de-commande.md. */
export function plansJson(
  { plans, avertissements }: Pick<BilanPlans, "plans" | "avertissements">,
  parametres: string | null,
) {
  const added = parametres === null ? [] : [{ nom: parametres, etat: "nouvelle" as const }];
  return { feuilles: [...plans.map(planJson), ...added], avertissements };
}

function planJson(plan: SheetPlan) {
  switch (plan.state) {
    case "nouvelle":
      return { nom: plan.sheet.name, etat: plan.state };
    case "identique":
      return { nom: plan.name, etat: plan.state, cellulesModifiees: plan.difference.modifiees };
    case "modifiee": {
      const { changements, lignesAjoutees, lignesRetirees, modifiees } = plan.difference;
      const rows = { lignesAjoutees, lignesRetirees };
      return {
        nom: plan.update.name,
        etat: plan.state,
        changements,
        ...rows,
        cellulesModifiees: modifiees,
      };
    }
  }
}
