import type { ChampId } from "./champs";
import { isByMoa, signature } from "./moaByTab";
import type { Question, SheetRecognition, TableRecognition } from "./recognition";

const PERSONS: readonly ChampId[] = ["participantId", "nom", "numPassIae"];
const LINKS: readonly ChampId[] = ["marcheNum", "operation", "operationRef", ...PERSONS];
const DONE: readonly ChampId[] = ["heuresRealisees", "heuresPartielles", "heuresMois"];

/**
 * A table without MOA is not asked for it when another sheet tells it for the same marchés or
 * persons; nor for hours when relevés tell those of its persons.
 */
export function dropToldElsewhere(recognitions: readonly SheetRecognition[]): SheetRecognition[] {
  const tables = recognitions.flatMap((recognition) => recognition.tables);
  const moa = linksOf(tables.filter(tellsMoa), LINKS);
  const hours = linksOf(
    tables.filter((table) => uses(table, DONE)),
    PERSONS,
  );
  return recognitions.map((recognition) => ({
    ...recognition,
    tables: recognition.tables.map((table) => {
      const isNeedless = ({ champ, column }: Question) =>
        column === null &&
        ((champ === "moa" && isTold(table, moa)) ||
          (champ === "heuresRealisees" && isTold(table, hours)));
      const aConfirmer = table.aConfirmer.filter((question) => !isNeedless(question));
      return aConfirmer.length === table.aConfirmer.length ? table : { ...table, aConfirmer };
    }),
  }));
}

/** By champ that links rows, the kinds of tables that use it. */
type Links = ReadonlyMap<ChampId, ReadonlySet<string>>;

function linksOf(tables: readonly TableRecognition[], links: readonly ChampId[]): Links {
  const kinds = new Map(links.map((link) => [link, new Set<string>()]));
  for (const table of tables) {
    const kind = signature(table);
    for (const [link, of] of kinds) if (uses(table, [link])) of.add(kind);
  }
  return kinds;
}

/** Tables alike list other rows of the same kind: they do not describe each other. */
function isTold(table: TableRecognition, links: Links): boolean {
  const own = signature(table);
  return [...links].some(
    ([link, kinds]) => kinds.size > (kinds.has(own) ? 1 : 0) && uses(table, [link]),
  );
}

function tellsMoa(table: TableRecognition): boolean {
  return !isByMoa(table) || table.constants.some(({ champ }) => champ === "moa");
}

function uses({ columns }: TableRecognition, champs: readonly ChampId[]): boolean {
  return columns.some(
    ({ champ, confiance }) =>
      champ !== null && champs.includes(champ) && confiance !== "à vérifier",
  );
}
