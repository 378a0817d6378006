import { tidy } from "../values/text";

/** Columns of « Contrôle », from left to right; widths in Excel's character units. */
export const COLONNES = [
  { id: "code", titre: "Code", width: 8 },
  { id: "gravite", titre: "Gravité", width: 12.5 },
  { id: "feuille", titre: "Feuille", width: 14 },
  { id: "cellule", titre: "Cellule", width: 8 },
  { id: "colonne", titre: "Colonne", width: 16 },
  { id: "constat", titre: "Constat", width: 44 },
  { id: "pourCorriger", titre: "Pour corriger", width: 30 },
  { id: "heures", titre: "Heures", width: 9 },
  { id: "statut", titre: "Statut", width: 10 },
  { id: "motif", titre: "Motif", width: 16 },
  { id: "commentaire", titre: "Commentaire", width: 18 },
  { id: "repere", titre: "Repère", width: 15 },
] as const;

export type ColonneId = (typeof COLONNES)[number]["id"];

/** The first line of the sheet, by which its head is found again. */
export const TITRE = "Contrôle du suivi des clauses";

/** The column that a title names; null for those of the person. */
export function colonneOf(title: string): ColonneId | null {
  const told = tidy(title);
  return COLONNES.find(({ titre }) => titre === told)?.id ?? null;
}
