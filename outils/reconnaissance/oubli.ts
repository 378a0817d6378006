import type { Alea } from "../exemples/alea";
import { CHAMPS, type ChampId } from "../../src/domain/columns/champs";
import { SYNONYMES } from "../../src/domain/columns/synonymes";
import { IDEES } from "../../src/domain/columns/synonymesDeMots";
import { buildDictionary } from "../../src/domain/columns/titleDictionary";
import { TitleReader } from "../../src/domain/columns/titleReader";
import { buildVocabulary } from "../../src/domain/columns/titleVocabulary";
import { readTitleWords, splitTitle } from "../../src/domain/columns/titleWords";
import { comparable } from "../../src/domain/values/text";
import { GRAPHIES, graphiesOf, type Graphie } from "./graphies";

/**
 * What is forgotten of a title: its spelling; or also every spelling of the same words (« Nb
 * d'heures », « Nombre heures »); or also the words that no other title has.
 */
export type Oubli = "aucun" | "graphie" | "equivalents" | "mots";

const SHARE = 0.2;

/** One title in five of each champ that has several. */
export function holdOut(alea: Alea): Graphie[] {
  return Object.keys(CHAMPS)
    .filter((id): id is ChampId => id in CHAMPS)
    .flatMap((champ) =>
      shuffle(graphiesOf(champ), alea)
        .slice(0, Math.max(1, Math.round(graphiesOf(champ).length * SHARE)))
        .map((texte) => ({ champ, texte })),
    )
    .filter(({ champ }) => graphiesOf(champ).length > 1);
}

function shuffle<T>(list: readonly T[], alea: Alea): T[] {
  return list
    .map((item) => ({ item, order: alea.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

export type Titles = Readonly<Record<ChampId, readonly string[]>>;

export function titlesWithout(held: readonly Graphie[], oubli: Oubli): Titles {
  if (oubli === "aucun") return SYNONYMES;
  return oubli === "graphie" ? withoutSpellings(held) : withoutIdeas(held);
}

/** All the titles but those held out. */
function withoutSpellings(held: readonly Graphie[]): Titles {
  const gone = new Set(held.map(({ champ, texte }) => `${champ} ${texte}`));
  const kept: Record<ChampId, readonly string[]> = { ...SYNONYMES };
  for (const champ of new Set(held.map((graphie) => graphie.champ)))
    kept[champ] = inOrder(champ).filter((texte) => !gone.has(`${champ} ${texte}`));
  return kept;
}

/** The plainest titles first, as in the dictionary. */
function inOrder(champ: ChampId): string[] {
  const rank = new Map(SYNONYMES[champ].map((texte, at) => [comparable(texte), at]));
  const rankOf = (texte: string) => rank.get(comparable(texte)) ?? rank.size;
  return graphiesOf(champ).sort((a, b) => rankOf(a) - rankOf(b));
}

/** A spelling made of the same ideas would give the answer away: it goes too. */
function withoutIdeas(held: readonly Graphie[]): Titles {
  const gone = new Set(held.map(({ champ, texte }) => `${champ} ${ideasOf(texte)}`));
  const kept: Record<ChampId, readonly string[]> = { ...SYNONYMES };
  for (const champ of new Set(held.map((graphie) => graphie.champ)))
    kept[champ] = SYNONYMES[champ].filter((texte) => !gone.has(`${champ} ${ideasOf(texte)}`));
  return kept;
}

/** Reads titles with what is left of the dictionary, and of the words. */
export function readerOf(known: Titles, held: readonly Graphie[], oubli: Oubli): TitleReader {
  const vocabulary = buildVocabulary(oubli === "mots" ? wordsWithout(held) : IDEES);
  return new TitleReader(buildDictionary(known, vocabulary));
}

function ideasOf(texte: string): string {
  return [...readTitleWords([texte], false).ideas].sort().join(" ");
}

/** The words that only the titles held out have are unknown too. */
function wordsWithout(held: readonly Graphie[]): Record<string, readonly string[]> {
  const out = new Set(held.map(({ champ, texte }) => `${champ} ${texte}`));
  const phrase = ({ texte }: Graphie) => ` ${splitTitle(texte).join(" ")} `;
  const rest = GRAPHIES.filter(({ champ, texte }) => !out.has(`${champ} ${texte}`)).map(phrase);
  const gone = held.map(phrase);
  const isForgotten = (word: string) => {
    const inside = (title: string) => title.includes(` ${word} `) || title.includes(` ${word}s `);
    return gone.some(inside) && !rest.some(inside);
  };
  return Object.fromEntries(
    Object.entries(IDEES).map(([idea, words]) => [
      idea,
      words.filter((word) => !isForgotten(word)),
    ]),
  );
}
