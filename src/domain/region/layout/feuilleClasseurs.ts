import { emptyCell, numberCell, textCell } from "../../bilan/layout/cells";
import { GRAVITES, type Gravite } from "../../anomalies/anomalie";
import type { CellToWrite } from "../../sheetToWrite";
import type { ClasseurLu } from "../classeur";
import { figuresDuClasseur, type FiguresDuClasseur } from "../figuresDuClasseur";
import type { Region } from "../region";
import { ETATS, classeursTexte, raisonDe } from "../textesRegion";
import type { Liste } from "./feuilleListe";

const TITRES: Readonly<Record<Gravite, string>> = {
  bloquante: "Bloquantes",
  avertissement: "Avertissements",
  information: "Infos",
};

const FIGURES: readonly {
  readonly titre: string;
  readonly style: "heures" | "entier";
  readonly of: (figures: FiguresDuClasseur) => number;
}[] = [
  { titre: "Lignes lues", style: "entier", of: ({ lignesLues }) => lignesLues },
  { titre: "Comptées (h)", style: "heures", of: ({ heuresComptees }) => heuresComptees },
  { titre: "Lignes non comptées", style: "entier", of: ({ nonCompte }) => nonCompte.lignes },
  { titre: "Non comptées (h)", style: "heures", of: ({ nonCompte }) => nonCompte.heures },
];

/** « Classeurs »: what became of each file of the folder, and why. */
export function feuilleClasseurs(region: Region): Omit<Liste, "name" | "headerRight"> {
  const { classeurs } = region;
  const figures = classeurs.map(figuresDuClasseur);
  return {
    key: "classeurs",
    titre: "Classeurs",
    notes: [
      `${classeursTexte(region)}.`,
      "n.d. : le classeur n'a pas pu être lu ; ce qu'il contient n'est dans aucun total.",
    ],
    colonnes: [
      { titre: "Classeur", width: 34 },
      { titre: "État", width: 12 },
      ...FIGURES.map(({ titre, style, of }) => ({
        titre,
        width: 12,
        total: { style, values: figures.map((each) => (each === null ? null : of(each))) },
      })),
      ...GRAVITES.map((gravite) => ({
        titre: TITRES[gravite],
        width: 13,
        total: {
          style: "entier" as const,
          values: classeurs.map(({ compte }) => compte?.anomalies[gravite] ?? null),
        },
      })),
      { titre: "\u00A0\u00A0Pourquoi", width: 56 },
    ],
    lignes: classeurs.map(ligneOf),
  };
}

function ligneOf(classeur: ClasseurLu): readonly CellToWrite[] {
  const figures = figuresDuClasseur(classeur);
  return [
    textCell(classeur.nom),
    textCell(ETATS[classeur.etat.type]),
    ...FIGURES.map(({ style, of }) => figureCell(classeur, figures, { style, of })),
    ...GRAVITES.map((gravite) =>
      figureCell(classeur, classeur.compte, {
        style: "entier",
        of: ({ anomalies }) => anomalies[gravite],
      }),
    ),
    textCell(raisonDe(classeur), "constat"),
  ];
}

/** « n.d. » of a workbook refused, nothing of a file that is no workbook. */
function figureCell<Told>(
  { etat }: ClasseurLu,
  told: Told | null,
  { style, of }: { readonly style: "heures" | "entier"; readonly of: (told: Told) => number },
): CellToWrite {
  if (etat.type === "ignore") return emptyCell(style);
  return numberCell(told === null ? null : of(told), style);
}
