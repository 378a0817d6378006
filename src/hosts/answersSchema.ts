import { z } from "zod";
import { CHAMPS, type ChampId } from "../domain/columns/champs";

/** A title or a value told by a person is short; anything longer is not an answer. */
const text = z.string().max(500);

const champId = z.custom<ChampId>(
  (value) => typeof value === "string" && Object.hasOwn(CHAMPS, value),
);

const excelRow = z.int().positive();
/** [35] for one row of titles, [4, 5] for several. */
const titleRows = z
  .union([z.tuple([excelRow]), z.tuple([excelRow, excelRow])])
  .transform(([first, last = first]): [number, number] => [first, last]);

/** The answers on columns as they are kept, in a workbook or in a file: data from outside, checked. */
export const answersSchema = z.strictObject({
  version: z.literal(1).optional(),
  feuilles: z.record(
    text,
    z.strictObject({
      titres: z.record(text, champId.nullable()).optional(),
      valeurs: z.partialRecord(champId, text).optional(),
      enTete: titleRows.optional(),
      ignorer: z.boolean().optional(),
    }),
  ),
});
