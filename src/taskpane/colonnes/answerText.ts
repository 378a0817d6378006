import { CHAMPS } from "../../domain/columns/champs";
import type { ColumnAnswers } from "../../domain/columns/recognition";
import { TEXTS } from "../texts";
import { isChampId } from "./champOptions";

/** One answer, as a person reads it back; `asked` is the title of the column that was asked about. */
export function answerText(answers: ColumnAnswers, asked: string | null): string {
  const [sheet] = Object.values(answers.feuilles);
  const [value] = Object.values(sheet?.valeurs ?? {});
  if (value !== undefined) return value;
  const [title] = Object.entries(sheet?.titres ?? {});
  if (title === undefined) return "";
  const [titre, champ] = title;
  if (titre !== asked) return TEXTS.colonnes.reponseColonne(titre);
  return champ !== null && isChampId(champ) ? CHAMPS[champ].libelle : TEXTS.colonnes.reponseIgnoree;
}
