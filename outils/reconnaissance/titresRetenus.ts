import { createAlea } from "../exemples/alea";
import { CHAMPS, type ChampId } from "../../src/domain/columns/champs";
import type { ColumnMatch, SheetRecognition } from "../../src/domain/columns/recognition";
import { recognizeWith } from "../../src/domain/columns/recognizeSheet";
import type { TitleReader } from "../../src/domain/columns/titleReader";
import { contenuOf, holdsFullName, type Contenu, type Fait } from "./contenus";
import { inventFacts, sheetDataOf } from "./donnees";
import type { Graphie } from "./graphies";
import { cellule, type Onglet } from "./grille";
import { holdOut, readerOf, titlesWithout, type Oubli, type Titles } from "./oubli";

/** What becomes of a column: read right, asked, left unused without a word, or read wrong. */
export type Sort = "juste" | "demandé" | "ignoré" | "faux";

export interface Essai {
  readonly champ: ChampId;
  readonly titre: string;
  readonly sort: Sort;
  /** The champ read, when it is not the right one. */
  readonly lu: ChampId | null;
}

/**
 * Titles taken out of the dictionary at random, by champ, then read in an ordinary sheet, over
 * plausible cells or, for the title alone, over none.
 */
export function tryHeldOut(seed: number, oubli: Oubli, titreSeul = false): Essai[] {
  const alea = createAlea(seed);
  const held = holdOut(alea);
  const known = titlesWithout(held, oubli);
  const reader = readerOf(known, held, oubli);
  return held.map((graphie) => tryTitle(graphie, { reader, known, seed, titreSeul }));
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
  readonly titreSeul: boolean;
}

function tryTitle({ champ, texte }: Graphie, epreuve: Epreuve): Essai {
  const tried = columnOf({ champ, texte });
  const contenu = epreuve.titreSeul ? () => null : tried.contenu;
  const { onglet, column } = sheetWith({ ...tried, contenu }, epreuve);
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
