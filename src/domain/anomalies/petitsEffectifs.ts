import type { Bilan, BilanContext } from "../bilan/bilan";
import { buildBilans } from "../bilan/buildBilans";
import { effectif, isPetit, type Seuils } from "../bilan/layout/petitsEffectifs";
import type { Parametres } from "../parametres";
import type { Suivi } from "../suivi/suivi";
import { rule, type Finding, type SoFar } from "./rule";
import { compte, nombre } from "./shown";

function contextOf({ workbook }: Suivi, parametres: Parametres): BilanContext {
  const whole = { du: null, au: null, arreteAu: 0, editeLe: 0 };
  return { parametres, ...whole, sources: [], version: "", classeur: workbook.name };
}

/** Lines of the breakdowns of a bilan that are about a few persons. */
function petitesLignes(bilan: Bilan, { seuilEffectif, seuilEffectifSensible }: Seuils): number {
  const { quartiers, publics, sexes, ages, contratsParType, employeursParType } = bilan;
  const lignes = [quartiers, publics, sexes, ages, contratsParType, employeursParType].flat();
  return lignes.filter((ligne) =>
    isPetit(effectif(ligne), ligne.sensible ? seuilEffectifSensible : seuilEffectif),
  ).length;
}

/** Told on the first sheet of bilan: without any, nothing is masked yet. */
function* masquees(suivi: Suivi, parametres: Parametres, soFar: SoFar): Generator<Finding> {
  const sheet = suivi.workbook.sheets.findIndex(({ generated }) => generated?.startsWith("bilan|"));
  if (sheet === -1) return;
  const { anomalies, excluded } = soFar;
  const { moas } = buildBilans(
    {
      ...{ suivi, parametres, anomalies, excluded },
      ...{ acceptees: [], gravites: {}, gravitesRefusees: [] },
    },
    contextOf(suivi, parametres),
  );
  const cellules = moas.reduce((sum, bilan) => sum + petitesLignes(bilan, parametres), 0);
  const place = { sheet, row: -1, column: -1 };
  const params = { cellules, seuil: parametres.seuilEffectif };
  if (cellules > 0) yield { place, params, heures: null };
}

export const petitsEffectifsMasques = rule({
  code: "CNF-04",
  gravite: "information",
  titre: "Petits effectifs masqués",
  constat: ({ cellules, seuil }) =>
    `${compte(cellules, "cellule")} des bilans ${Number(cellules) > 1 ? "concernent" : "concerne"} ` +
    `moins de ${nombre(seuil)} personnes, ou un public sensible peu nombreux.`,
  pourCorriger: "Rien à faire\u00a0: elles affichent «\u00a0s\u00a0».",
  correction: "-",
  source: "Choix du produit, à valider avec le délégué à la protection des données",
  seuils: ["seuilEffectif", "seuilEffectifSensible"],
  check: masquees,
  exemples: {
    fautif: {
      Contrats: `
        Nom    | Prénom | Date de naissance | Sexe | Maître d'ouvrage | Heures réalisées
        Durand | Léa    | 03/02/1990        | F    | Ville d'Alès     | 120
        Martin | Ali    | 05/06/1985        | H    | Ville d'Alès     | 80`,
      "Bilan Ville d'Alès": {
        cellules: "Bilan des heures d'insertion",
        generee: "bilan|ville d ales",
      },
    },
    correct: {
      Marchés: `
        Maître d'ouvrage | N° de marché | Entreprise | Heures prévues | Heures réalisées
        Ville d'Alès     | 23T001       | BTP Sud    | 500            | 320
        Ville d'Alès     | 23T002       | Gard TP    | 300            | 280`,
      "Bilan Ville d'Alès": {
        cellules: "Bilan des heures d'insertion",
        generee: "bilan|ville d ales",
      },
    },
  },
});
