import { taux } from "../../src/domain/anomalies/shown";
import { nombre } from "../../src/domain/francais";
import mesures from "./mesures.json" with { type: "json" };

/** What the last bench measured: not measured again here. */
export function mesuresMd(): string {
  const { classeurs, dispositions, bienLus, faussesAlertes, ratio, ratioNoms, semis } = mesures;
  const rows = semis.map(({ code, semes, trouves, inventes }) => {
    const precision = trouves / (trouves + inventes);
    return `| ${code} | ${String(semes)} | ${taux(precision)} | ${taux(trouves / semes)} |`;
  });
  return `## Mesures

Produites par \`npm run bench:controles\`, sur des classeurs inventés.

- ${nombre(classeurs)} classeurs tenus avec soin, de ${nombre(dispositions)} dispositions ; une personne répond aux questions sur les colonnes. Les colonnes de ${nombre(bienLus)} d'entre eux sont toutes lues pour ce qu'elles sont (pour les autres, voir [reconnaissance.md](reconnaissance.md)).
- Fausses alertes (bloquantes ou avertissements) sur ces classeurs bien lus, et sur les classeurs sans défaut où l'on sème : ${nombre(faussesAlertes)}. Des dispositions portent l'avertissement qui les décrit, et lui seul : titres sur plusieurs lignes (STR-03), cellules fusionnées (STR-04), sous-totaux (STR-05), plusieurs tableaux sur une feuille (STR-07).
- Dix fois plus de lignes (10 000 → 100 000) : ${nombre(ratio, 1)} fois plus de temps, doublons et chevauchements compris ; ${nombre(ratioNoms, 1)} fois quand chaque ligne porte une entreprise et une personne que nulle autre ne porte.

Défauts semés un par un :

| Code | Défauts semés | Précision | Rappel |
| ---- | ------------: | --------: | -----: |
${rows.join("\n")}`;
}
