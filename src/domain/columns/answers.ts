import { comparable } from "../values/text";
import { CHAMPS, type ChampId } from "./champs";
import type { Decision, Draft } from "./draft";
import type { SheetAnswers, TableConstant } from "./recognition";
import { readContractTitle } from "./contractTitle";
import type { TitleReader } from "./titleReader";

/** Columns that the person decided, by title. */
export function answeredColumns(
  drafts: readonly Draft[],
  answers: SheetAnswers | undefined,
  reader: TitleReader,
): Map<number, Decision> {
  const byTitle = new Map(
    Object.entries(answers?.titres ?? {}).map(([titre, champ]) => [comparable(titre), champ]),
  );
  const decided = new Map<number, Decision>();
  for (const draft of drafts) {
    const champ = byTitle.get(comparable(draft.titre));
    if (champ !== undefined && draft.titre !== "")
      decided.set(draft.column, decision(draft, champ, reader));
  }
  return decided;
}

function decision(draft: Draft, champ: ChampId | null, reader: TitleReader): Decision {
  const period = champ === "heuresMois" ? reader.period(draft.parts) : null;
  return {
    champ,
    periode:
      period?.annee == null
        ? null
        : { annee: period.annee, premierMois: period.premierMois, dernierMois: period.dernierMois },
    typeContrat: champ === "contratsDuType" ? readContractTitle(draft.parts) : null,
    confiance: "sûr",
    score: 1,
    raison: champ === null ? "colonne ignorée, selon votre réponse" : "selon votre réponse",
    autres: [],
  };
}

/** Values that the person gave for the whole sheet. */
export function answeredConstants(answers: SheetAnswers | undefined): TableConstant[] {
  return Object.entries(answers?.valeurs ?? {}).flatMap(([champ, texte]) =>
    isChamp(champ) && texte !== "" ? [{ champ, texte, origine: "reponse" as const }] : [],
  );
}

function isChamp(text: string): text is ChampId {
  return text in CHAMPS;
}
