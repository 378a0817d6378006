import { CHAMPS } from "./champs";
import type { Kind } from "./cellKinds";
import type { Candidate, Draft } from "./draft";
import { shareOf, type ColumnProfile } from "./profile";

/** Why a column is thought to be a champ, for the person who must believe it. No cell value is shown. */
export function reasonOf(draft: Draft, candidate: Candidate): string {
  return [titleReason(draft.titre, candidate), contentReason(draft.profile, candidate)]
    .filter((reason) => reason !== "")
    .join(", ");
}

function titleReason(titre: string, { title, spelling, champ }: Candidate): string {
  if (titre === "") return "sans titre";
  if (spelling === "") return `titre « ${titre} » inconnu`;
  if (title >= 0.98) return `titre « ${titre} » connu pour « ${CHAMPS[champ].libelle} »`;
  return `titre « ${titre} » proche de « ${spelling} »`;
}

const SHOWN: readonly (readonly [Kind, string])[] = [
  ["date", "dates"],
  ["siret", "numéros à 14 chiffres"],
  ["nombre", "nombres"],
  ["duree", "durées"],
  ["sexe", "F ou H"],
  ["ouiNon", "oui ou non"],
  ["typeContrat", "types de contrat"],
  ["moa", "noms de collectivités ou de bailleurs"],
  ["societe", "noms de sociétés"],
  ["texte", "textes"],
];

function contentReason(profile: ColumnProfile, { champ, fit }: Candidate): string {
  if (profile.filled === 0) return "colonne vide";
  const main = SHOWN.find(([kind]) => shareOf(profile, kind) >= 0.5);
  const content =
    main === undefined ? "contenu mêlé" : `${percent(shareOf(profile, main[0]))} de ${main[1]}`;
  const showsSpan = main?.[0] === "nombre" && !CHAMPS[champ].personnel;
  const span = showsSpan ? spanOf(profile.numbers) : "";
  return fit < 0 ? `mais ${content}${span}` : content + span;
}

function spanOf(numbers: Float64Array): string {
  const [low, high] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  return ` entre ${french(low)} et ${french(high)}`;
}

function french(value: number): string {
  return String(Math.round(value * 100) / 100).replace(".", ",");
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))} %`;
}
