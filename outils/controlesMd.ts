import { RULES } from "../src/domain/anomalies/catalogue";
import type { Gravite } from "../src/domain/anomalies/anomalie";
import { renderAnomalie } from "../src/domain/anomalies/renderAnomalie";
import type { Rule } from "../src/domain/anomalies/rule";
import { analyzeWorkbook } from "../src/domain/analyzeWorkbook";
import { PARAMETRES } from "../src/domain/parametres";
import { exempleWorkbook } from "../tests/support/exempleWorkbook";
import { mesuresMd } from "./controles/mesuresMd";
import { mutationMd } from "./mutation/mutationMd";

const GRAVITES: Readonly<Record<Gravite, string>> = {
  bloquante: "Bloquante",
  avertissement: "Avertissement",
  information: "Information",
};

const FAMILLES: Readonly<Record<string, string>> = {
  STR: "Structure des feuilles",
  COL: "Colonnes",
  TYP: "Types des cellules",
  PLG: "Plages de valeurs",
  COH: "Cohérence",
  REF: "Listes et numéros",
  DBL: "Doublons et personnes",
  TOT: "Totaux",
  FEU: "Entre les feuilles",
  CNF: "Confidentialité",
};

/** The text of docs/controles.md: every rule as the code has it, with the words that it says. */
export function controlesMd(): string {
  const rules: readonly Rule[] = RULES;
  const sections = Object.entries(FAMILLES).map(([famille, titre]) => {
    const own = rules.filter(({ code }) => code.startsWith(famille));
    return [`## ${famille} — ${titre}`, ...own.map(ruleMd)].join("\n\n");
  });
  return `${[INTRO, ...sections, mesuresMd(), mutationMd()].join("\n\n")}\n`;
}

const INTRO = `# Contrôles

Ce fichier est produit par \`npx tsx outils/ecrireControles.ts\`.

- **Bloquante** : la ligne n'entre pas dans les bilans tant que l'anomalie demeure.
- **Avertissement** : la ligne est comptée, il faut la regarder.
- **Information** : sans effet sur les bilans.

La gravité est celle du cas général : une règle peut être plus douce quand rien n'est faussé.
Elle se règle dans Réglages ou dans la feuille « Paramètres », code par code ; STR-01, STR-02 et CNF-01 ne peuvent pas être abaissés.
Une anomalie peut être acceptée avec un motif, gardé dans la même feuille, sauf mention contraire.`;

function ruleMd(rule: Rule): string {
  const seuils = (rule.seuils ?? []).map((seuil) => PARAMETRES[seuil].libelle);
  return [
    `### ${rule.code} — ${rule.titre}`,
    `- **Gravité** : ${GRAVITES[rule.gravite]}\n` +
      `- **Exemple** : ${constatExemple(rule)}\n` +
      `- **Pour corriger** : ${rule.pourCorriger}\n` +
      (rule.inacceptable === undefined
        ? ""
        : `- **Ne peut pas être acceptée** : ${rule.inacceptable}\n`) +
      `- **Source** : ${rule.source}` +
      (seuils.length === 0 ? "" : `\n- **Réglable** : ${seuils.join(" ; ")}`),
  ].join("\n\n");
}

/** What the rule says of its own example. */
function constatExemple({ code, exemples }: Rule): string {
  const { fautif, parametres = {} } = exemples;
  const { anomalies } = analyzeWorkbook(exempleWorkbook(fautif), { parametres });
  const anomalie = anomalies.find((candidate) => candidate.code === code);
  return anomalie === undefined ? "" : renderAnomalie(anomalie).message;
}
