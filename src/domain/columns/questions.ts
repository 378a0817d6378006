import type { Nature } from "../clause";
import { CHAMPS, type ChampId } from "./champs";
import { UNKNOWN_YEAR } from "./periodDecisions";
import type { ColumnMatch, Question, TableConstant, TableSection } from "./recognition";

/** What only a person can tell of a table. */
export function askQuestions(
  columns: readonly ColumnMatch[],
  natures: readonly Nature[],
  told: ReadonlySet<ChampId>,
): Question[] {
  const asked = columns.flatMap(askColumn);
  // What a column is asked for is not asked again without it.
  const proposed = new Set([...told, ...asked.map(({ champ }) => champ)]);
  return [
    ...asked,
    ...askMissing(columns, natures, proposed),
    ...(columns.some(({ periode }) => periode?.annee === UNKNOWN_YEAR) ? [YEAR] : []),
  ];
}

const YEAR: Question = {
  column: null,
  titre: null,
  champ: "mois",
  message:
    "De quelle année sont les colonnes de mois ? L'écrire dans les titres, ou l'indiquer ici.",
};

/** A column in doubt: which champ it may be. */
export function askColumn({
  column,
  titre,
  champ,
  autres,
  confiance,
  raison,
}: ColumnMatch): Question[] {
  const proposed = champ ?? autres[0];
  if (confiance !== "à vérifier" || proposed === undefined) return [];
  const others = autres.filter((other) => other !== proposed).map(named);
  const choice = others.length === 0 ? "" : ` Autres possibilités : ${others.join(", ")}.`;
  const message = `La colonne « ${titre} » est-elle ${named(proposed)} ? Elle n'est pas utilisée en attendant (${raison}).${choice}`;
  return [{ column, titre, champ: proposed, message }];
}

const named = (champ: ChampId) => `« ${CHAMPS[champ].libelle} »`;

const HOURS: readonly ChampId[] = [
  "heuresRealisees",
  "heuresPartielles",
  "heuresMois",
  "heuresPrevues",
  "heuresTravaillees",
  "contratsDuType",
];

function askMissing(
  columns: readonly ColumnMatch[],
  natures: readonly Nature[],
  told: ReadonlySet<ChampId>,
): Question[] {
  if (natures[0] === "participant") return [];
  const used = new Set([
    ...told,
    ...columns.flatMap(({ champ, confiance }) =>
      champ === null || confiance === "à vérifier" ? [] : [champ],
    ),
  ]);
  const missing: Question[] = [];
  if (!used.has("moa")) missing.push(MOA);
  if (!HOURS.some((champ) => used.has(champ))) missing.push(HOURS_MISSING);
  return missing;
}

const MOA: Question = {
  column: null,
  titre: null,
  champ: "moa",
  message:
    "Quelle colonne indique le maître d'ouvrage ? Sans elle, aucun bilan par maître d'ouvrage : choisir une colonne, ou un maître d'ouvrage pour toute la feuille.",
};

const HOURS_MISSING: Question = {
  column: null,
  titre: null,
  champ: "heuresRealisees",
  message:
    "Quelle colonne indique les heures ? Sans elle, rien ne peut être compté sur cette feuille.",
};

/** MOA read on rows of their own. */
export function askSections(sections: readonly TableSection[]): Question[] {
  const [first] = sections;
  if (first === undefined) return [];
  const message = `Une ligne seule, comme « ${first.texte} », indique-t-elle ${named(first.champ)} des lignes qui la suivent ?`;
  return [{ column: null, titre: null, champ: first.champ, message }];
}

/** A value read in a tab's name or a banner without certainty. */
export function askConstant(
  champ: ChampId,
  texte: string,
  origine: "onglet" | "bandeau" | "reponse",
): Question {
  const where = origine === "onglet" ? "L'onglet" : "Le texte au-dessus des titres";
  const message = `${where} indique « ${texte} » : est-ce ${named(champ)} pour toutes les lignes de la feuille ?`;
  return { column: null, titre: null, champ, message, proposition: texte };
}

/** The same of several tables of one form: what is answered of the first holds for the others. */
export function askConstants(
  champ: ChampId,
  { texte, origine }: TableConstant,
  others: number,
): Question {
  const where = origine === "onglet" ? "L'onglet" : "Le texte au-dessus des titres";
  const whom = others === 1 ? "un autre tableau" : `${String(others)} autres tableaux`;
  const message = `${where} indique « ${texte} » : est-ce ${named(champ)} pour toutes ses lignes ? La réponse vaut aussi pour ${whom} de même forme, chacun à son nom.`;
  return { column: null, titre: null, champ, message, proposition: texte };
}
