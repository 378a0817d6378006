import { CHAMPS, type ChampId } from "../../domain/columns/champs";
import type { ColumnAnswers } from "../../domain/columns/recognition";
import { TEXTS } from "../texts";

/** One answer, as a person reads it back; `asked` is the title of the column that was asked about. */
export function answerText({ feuilles }: ColumnAnswers, asked: string | null): string {
  for (const { titres = {}, valeurs = {} } of Object.values(feuilles)) {
    const [value] = Object.values(valeurs);
    if (value !== undefined) return value;
    const [title] = Object.entries(titres);
    if (title !== undefined) return titleText(title, asked);
  }
  return "";
}

function titleText(
  [titre, champ]: readonly [string, ChampId | null],
  asked: string | null,
): string {
  if (titre !== asked) return TEXTS.colonnes.reponseColonne(titre);
  return champ === null ? TEXTS.colonnes.reponseIgnoree : CHAMPS[champ].libelle;
}
