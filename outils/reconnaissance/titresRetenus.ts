import { createAlea, type Alea } from "../exemples/alea";
import { CHAMPS, type ChampId } from "../../src/domain/columns/champs";
import type { ColumnMatch, SheetRecognition } from "../../src/domain/columns/recognition";
import { recognizeWith } from "../../src/domain/columns/recognizeSheet";
import { SYNONYMES } from "../../src/domain/columns/synonymes";
import { IDEES } from "../../src/domain/columns/synonymesDeMots";
import { buildDictionary } from "../../src/domain/columns/titleMatch";
import { TitleReader } from "../../src/domain/columns/titleReader";
import { buildVocabulary } from "../../src/domain/columns/titleVocabulary";
import { readTitleWords, splitTitle } from "../../src/domain/columns/titleWords";
import { contenuOf, holdsFullName, type Contenu, type Fait } from "./contenus";
import { inventFacts, sheetDataOf } from "./donnees";
import { GRAPHIES, graphiesOf, type Graphie } from "./graphies";
import { cellule, type Onglet } from "./grille";

/** What becomes of a column: read right, asked, left unused without a word, or read wrong. */
export type Sort = "juste" | "demandé" | "ignoré" | "faux";

/** What is forgotten of a title: its spelling, or also the words that no other title has. */
export type Oubli = "aucun" | "graphie" | "mots";

export interface Essai {
  readonly champ: ChampId;
  readonly titre: string;
  readonly sort: Sort;
  /** The champ read, when it is not the right one. */
  readonly lu: ChampId | null;
}

const SHARE = 0.2;

/** Titles taken out of the dictionary at random, by champ, then read in an ordinary sheet. */
export function tryHeldOut(seed: number, oubli: Oubli): Essai[] {
  const alea = createAlea(seed);
  const held = holdOut(alea);
  const known = titlesWithout(held, oubli);
  const reader = readerOf(known, held, oubli);
  return held.map((graphie) => tryTitle(graphie, { reader, known, seed }));
}

function holdOut(alea: Alea): Graphie[] {
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

type Titles = Readonly<Record<ChampId, readonly string[]>>;

/** A spelling made of the same ideas would give the answer away: it goes too. */
function titlesWithout(held: readonly Graphie[], oubli: Oubli): Titles {
  if (oubli === "aucun") return SYNONYMES;
  const gone = new Set(held.map(({ champ, texte }) => `${champ} ${ideasOf(texte)}`));
  const kept: Record<ChampId, readonly string[]> = { ...SYNONYMES };
  for (const champ of new Set(held.map((graphie) => graphie.champ)))
    kept[champ] = SYNONYMES[champ].filter((texte) => !gone.has(`${champ} ${ideasOf(texte)}`));
  return kept;
}

function readerOf(known: Titles, held: readonly Graphie[], oubli: Oubli): TitleReader {
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

/** The other columns of an ordinary sheet, by what its rows are. */
const AROUND: readonly (readonly ChampId[])[] = [
  [
    "moa",
    "marcheNum",
    "marcheObjet",
    "lotNum",
    "entreprise",
    "montantHt",
    "heuresPrevues",
    "heuresRealisees",
  ],
  [
    "participantId",
    "nom",
    "prenom",
    "sexe",
    "dateNaissance",
    "qpv",
    "critereEligibilite",
    "prescripteur",
  ],
  [
    "moa",
    "marcheNum",
    "nom",
    "prenom",
    "typeContrat",
    "dateDebutContrat",
    "dateFinContrat",
    "heuresRealisees",
  ],
  ["moa", "marcheNum", "nom", "prenom", "mois", "heuresMois"],
  ["moa", "heuresPrevues", "heuresRealisees", "nombreContrats", "nombrePersonnes"],
];
const GRAIN = {
  operation: 0,
  marche: 0,
  entreprise: 0,
  participant: 1,
  contrat: 2,
  releve: 3,
  moa: 4,
  tous: 2,
};
const ROWS = 30;

interface Epreuve {
  readonly reader: TitleReader;
  readonly known: Titles;
  readonly seed: number;
}

function tryTitle({ champ, texte }: Graphie, epreuve: Epreuve): Essai {
  const { onglet, column } = sheetWith(columnOf({ champ, texte }), epreuve);
  const sheet = sheetDataOf(onglet);
  const recognition = recognizeWith(epreuve.reader, {
    sheet,
    sheetIndex: 0,
    answers: undefined,
    date1904: false,
  });
  const found = recognition.tables[0]?.columns.find((each) => each.column === column);
  return { champ, titre: texte, ...sortOf(found, champ, recognition) };
}

/** The column tried, among the plain columns of its grain. */
interface ColonneEssayee {
  readonly titre: string;
  /** Null for a column that is no champ. */
  readonly champ: ChampId | null;
  readonly grain: number;
  readonly contenu: Contenu;
}

function columnOf({ champ, texte }: Graphie): ColonneEssayee {
  const isOfMoa = champ === "moa" || champ === "moaSiret" || champ === "moaType";
  const grain = isOfMoa ? 0 : GRAIN[CHAMPS[champ].entite];
  return { titre: texte, champ, grain, contenu: contenuOf(champ, texte) };
}

function sheetWith(tried: ColonneEssayee, { known, seed }: Epreuve) {
  const plain = (AROUND[tried.grain] ?? []).filter(
    (champ) => champ !== tried.champ && !isReplaced(champ, tried),
  );
  const others = plain.map((champ) => {
    const titre = known[champ][0] ?? champ;
    return { titre, champ, contenu: contenuOf(champ, titre) };
  });
  const all = [...others, tried].sort((a, b) => placeOf(a.champ) - placeOf(b.champ));
  const alea = createAlea(seed);
  const faits = rowsOf(seed, tried.grain === GRAIN.releve);
  const lignes = [
    all.map(({ titre }) => cellule(titre)),
    ...faits.map((fait) => all.map(({ contenu }) => cellule(contenu(fait, alea)))),
  ];
  const onglet: Onglet = { nom: "Suivi", lignes, fusions: [], colonnesMasquees: [], tableau: null };
  return {
    onglet,
    column: all.findIndex(({ titre, champ }) => titre === tried.titre && champ === tried.champ),
  };
}

const ORDER = Object.keys(CHAMPS);
const placeOf = (champ: ChampId | null) => (champ === null ? ORDER.length : ORDER.indexOf(champ));

/** « Nom Prénom » makes the column of first names needless. */
function isReplaced(other: ChampId, { champ, titre }: ColonneEssayee): boolean {
  return champ === "nom" && other === "prenom" && holdsFullName(titre);
}

function rowsOf(seed: number, byMonth: boolean): Fait[] {
  const { contrats } = inventFacts(seed);
  const faits = contrats.flatMap((contrat): Omit<Fait, "rang">[] =>
    byMonth ? contrat.mois.map((mois) => ({ contrat, mois })) : [{ contrat, mois: null }],
  );
  return faits.slice(0, ROWS).map((fait, rang) => ({ ...fait, rang }));
}

function sortOf(
  found: ColumnMatch | undefined,
  champ: ChampId,
  { tables }: SheetRecognition,
): Pick<Essai, "sort" | "lu"> {
  if (found === undefined) return { sort: "ignoré", lu: null };
  const isAsked = tables.some(({ aConfirmer }) =>
    aConfirmer.some((each) =>
      each.column === null ? each.champ === champ : each.column === found.column,
    ),
  );
  if (isAsked || found.confiance === "à vérifier") return { sort: "demandé", lu: found.champ };
  if (found.champ === null) return { sort: "ignoré", lu: null };
  return { sort: found.champ === champ ? "juste" : "faux", lu: found.champ };
}
