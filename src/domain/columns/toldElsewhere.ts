import type { ChampId } from "./champs";
import { isByMoa, signature } from "./moaByTab";
import type { Question, SheetRecognition, TableRecognition } from "./recognition";

const PERSONS: readonly ChampId[] = ["participantId", "nom", "numPassIae"];
const LINKS: readonly ChampId[] = ["marcheNum", "operation", "operationRef", ...PERSONS];
const DONE: readonly ChampId[] = ["heuresRealisees", "heuresMois"];

/**
 * A table without MOA is not asked for it when another sheet tells it for the same marchés or
 * persons; nor for hours when relevés tell those of its persons.
 */
export function dropToldElsewhere(recognitions: readonly SheetRecognition[]): SheetRecognition[] {
  const tables = recognitions.flatMap((recognition) => recognition.tables);
  return recognitions.map((recognition) => ({
    ...recognition,
    tables: recognition.tables.map((table) => {
      const others = tables.filter((other) => other !== table && !isOfOneKind(table, other));
      const isMoaTold = others.some((other) => tellsMoa(other) && share(table, other, LINKS));
      const areHoursTold = others.some(
        (other) => uses(other, DONE) && share(table, other, PERSONS),
      );
      if (!isMoaTold && !areHoursTold) return table;
      const isNeedless = ({ champ, column }: Question) =>
        column === null &&
        ((champ === "moa" && isMoaTold) || (champ === "heuresRealisees" && areHoursTold));
      const aConfirmer = table.aConfirmer.filter((question) => !isNeedless(question));
      return { ...table, aConfirmer };
    }),
  }));
}

/** Tables alike list other rows of the same kind: they do not describe each other. */
function isOfOneKind(table: TableRecognition, other: TableRecognition): boolean {
  return signature(table) === signature(other);
}

function tellsMoa(table: TableRecognition): boolean {
  return !isByMoa(table) || table.constants.some(({ champ }) => champ === "moa");
}

function share(table: TableRecognition, other: TableRecognition, links: readonly ChampId[]) {
  return links.some((link) => uses(table, [link]) && uses(other, [link]));
}

function uses({ columns }: TableRecognition, champs: readonly ChampId[]): boolean {
  return columns.some(
    ({ champ, confiance }) =>
      champ !== null && champs.includes(champ) && confiance !== "à vérifier",
  );
}
