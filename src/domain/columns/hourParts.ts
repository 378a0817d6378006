import type { Reading } from "../values/reading";
import { readPublics } from "../nomenclatures/publics";
import { readSexe } from "../nomenclatures/sexe";
import { readTypeContrat } from "../nomenclatures/typeContrat";
import { readTypeEmployeur } from "../nomenclatures/typeEmployeur";
import { TIED_SCORE } from "./confiance";
import type { Decision, Draft } from "./draft";
import { maybeContracts } from "./periodDecisions";
import { shareOf } from "./profile";
import { readTitleWords, splitTitle } from "./titleWords";

/** Hours are shared out in one way: by who employs, between women and men, by public. */
interface Family {
  /** Code of the part that some words name, or null. */
  readonly partOf: (words: string) => string | null;
  /** Each hour is in one of these parts and in one only: they can be added without asking. */
  readonly arePartition: (parts: ReadonlySet<string>) => boolean;
}

const valueOf = (reading: Reading<string | readonly string[]>) =>
  reading.state === "value" ? String(reading.value) : null;

const isOfEmployer = (words: string) =>
  (valueOf(readTypeEmployeur(words)) ?? valueOf(readTypeContrat(words))) !== null;

/** « QPV » and « hors QPV ». */
const areOpposite = (parts: ReadonlySet<string>) =>
  parts.size === 2 && [...parts].some((part) => parts.has(`hors ${part}`));

const FAMILIES: readonly Family[] = [
  { partOf: (words) => (isOfEmployer(words) ? words : null), arePartition: () => true },
  { partOf: (words) => valueOf(readSexe(words)), arePartition: () => true },
  { partOf: withoutOrWithin, arePartition: areOpposite },
];

/** A public, or those out of it: « hors QPV », « non QPV ». */
function withoutOrWithin(words: string): string | null {
  const [, out, name = words] = /^(hors|non) (.+)$/.exec(words) ?? [];
  const code = valueOf(readPublics(name));
  return code === null || out === undefined ? code : `hors ${code}`;
}

/** Words of hours done around the name of a part: « Nb heures réalisées par les ETTI ». */
const ABOUT_DONE: ReadonlySet<string> = new Set(["heure", "realise", "travaille", "nombre"]);
/** What is not done yet, is no hours, or may be the whole, is no part: « Heures mission ». */
const NO_PART: readonly string[] = [
  ...["prevu", "restant", "montant", "euro", "pourcent", "taux", "cout"],
  ...["contrat", "formation", "personne", "mois", "semaine"],
];
const FEWEST_PARTS = 2;
const MANY = 0.4;

/**
 * « Heures ETTI | Heures GEIQ | Heures embauche directe »: the hours done, shared out in columns.
 * Those that one person could count twice (publics) are only proposed.
 */
export function decideHourParts(drafts: readonly Draft[]): Map<number, Decision> {
  const hours = drafts.filter(isHoursDone);
  for (const { partOf, arePartition } of FAMILIES) {
    const parts = hours.flatMap((draft) => {
      const part = partOf(nameOfPart(draft));
      return part === null ? [] : [{ draft, part }];
    });
    const names = new Set(parts.map(({ part }) => part));
    if (names.size < FEWEST_PARTS) continue;
    const decide = arePartition(names) ? added : proposed;
    return new Map(parts.map(({ draft }) => [draft.column, decide(draft)]));
  }
  return new Map();
}

/**
 * « ETTI | EI | ACI » over figures too large for contracts, without a word of hours: perhaps parts
 * of the hours done, to ask where nothing else tells these.
 */
export function barePartsAmong(drafts: readonly Draft[]): readonly Draft[] {
  const bare = drafts.filter((draft) => {
    const { ideas } = readTitleWords(draft.parts, false);
    const isCounted = COUNTED.some((idea) => ideas.has(idea));
    return !isCounted && holdsFigures(draft) && isOfEmployer(nameOfPart(draft));
  });
  return bare.length < FEWEST_PARTS || maybeContracts(bare) ? [] : bare;
}

const COUNTED: readonly string[] = [...NO_PART, "nombre", "heure"];

function holdsFigures({ profile }: Draft): boolean {
  return profile.filled === 0 || shareOf(profile, "nombre") + shareOf(profile, "duree") >= MANY;
}

function isHoursDone(draft: Draft): boolean {
  const { parts } = draft;
  const { ideas } = readTitleWords(parts, false);
  if (!ideas.has("heure") || NO_PART.some((idea) => ideas.has(idea))) return false;
  if (readTitleWords(parts.slice(-1), false).ideas.has("total")) return false;
  return holdsFigures(draft);
}

/** The title without its words of hours, nor its year: « embauche directe », « sous traitant ». */
function nameOfPart({ parts }: Draft): string {
  const words = splitTitle(parts.at(-1) ?? "").filter(isOfPart);
  return words.map((word) => (word.length > SHORT ? word.replace(/s$/, "") : word)).join(" ");
}

/** Acronyms have no plural: « CDDS », « AIS » are other words. */
const SHORT = 4;

function isOfPart(word: string): boolean {
  const { ideas } = readTitleWords([word], false);
  return word === "hors" || (ideas.size > 0 && ![...ideas].some((idea) => ABOUT_DONE.has(idea)));
}

function added(draft: Draft): Decision {
  const raison = `titre « ${draft.titre} » : une part des heures réalisées`;
  return { ...part(draft), raison };
}

export function proposed(draft: Draft): Decision {
  const raison = `titre « ${draft.titre} » : peut-être une part des heures réalisées`;
  return { ...part(draft), confiance: "à vérifier", score: TIED_SCORE, raison };
}

export const part = ({ titre }: Draft) =>
  ({
    champ: "heuresPartielles",
    periode: null,
    typeContrat: null,
    confiance: "probable",
    score: PART_SCORE,
    raison: titre,
    autres: [],
  }) as const;

const PART_SCORE = 0.85;
