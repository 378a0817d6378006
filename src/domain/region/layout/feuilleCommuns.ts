import { emptyCell, numberCell, textCell } from "../../bilan/layout/cells";
import { fr } from "../../francais";
import type { Region } from "../region";
import { constatDe } from "../textesRegion";
import type { Liste } from "./feuilleListe";

/** « Marchés en commun »: what may be counted twice, marché by marché. */
export function feuilleCommuns({ communs }: Region): Omit<Liste, "name" | "headerRight"> {
  const rows = communs.flatMap((commun) =>
    commun.parts.map((part, index) => ({ commun, part, isFirst: index === 0 })),
  );
  const enJeu = rows.map(({ commun, isFirst }) => (isFirst ? commun.heuresEnJeu : null));
  return {
    key: "communs",
    titre: "Marchés en commun",
    notes: [
      fr`Même maître d'ouvrage et même marché dans plusieurs classeurs. Les heures sont additionnées : à vérifier avec ceux qui tiennent ces classeurs.`,
      fr`En jeu : les heures comptées en trop si ces classeurs disent les mêmes. Un même objectif n'est compté qu'une fois.`,
    ],
    colonnes: [
      { titre: "Maître d'ouvrage", width: 34 },
      { titre: "Marché", width: 34 },
      { titre: "Classeur", width: 34 },
      { titre: "Prévues (h)", width: 13, isFigure: true },
      { titre: "Réalisées (h)", width: 13, isFigure: true },
      { titre: "En jeu (h)", width: 13, total: { style: "heures", values: enJeu } },
      { titre: "\u00A0\u00A0Constat", width: 48 },
    ],
    lignes: rows.map(({ commun, part, isFirst }) => [
      textCell(isFirst ? commun.moa : ""),
      textCell(isFirst ? commun.marche : ""),
      textCell(part.classeur),
      numberCell(part.heuresPrevues, "heures"),
      numberCell(part.heuresRealisees, "heures"),
      isFirst ? numberCell(commun.heuresEnJeu, "heures") : emptyCell("heures"),
      textCell(isFirst ? constatDe(commun) : "", "constat"),
    ]),
  };
}
