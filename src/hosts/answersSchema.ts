import { z } from "zod";
import { CHAMPS, type ChampId } from "../domain/columns/champs";

/** A title or a value told by a person is short; anything longer is not an answer. */
const text = z.string().max(500);

const champId = z.custom<ChampId>(
  (value) => typeof value === "string" && Object.hasOwn(CHAMPS, value),
);

/** The answers on columns as they are kept, in a workbook or in a file: data from outside, checked. */
export const answersSchema = z.strictObject({
  version: z.literal(1).optional(),
  feuilles: z.record(
    text,
    z.strictObject({
      titres: z.record(text, champId.nullable()).optional(),
      valeurs: z.partialRecord(champId, text).optional(),
      enTete: z.tuple([z.int().positive(), z.int().positive()]).optional(),
      ignorer: z.boolean().optional(),
    }),
  ),
});
