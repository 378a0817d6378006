import * as z from "zod/mini";
import { CHAMPS, type ChampId } from "../domain/columns/champs";

/** A title or a value told by a person is short; anything longer is not an answer. */
const text = z.string().check(z.maxLength(500));

const champId = z.custom<ChampId>(
  (value) => typeof value === "string" && Object.hasOwn(CHAMPS, value),
);

const excelRow = z.int().check(z.positive());
/** [35] for one row of titles, [4, 5] for several. */
const titleRows = z.pipe(
  z.union([z.tuple([excelRow]), z.tuple([excelRow, excelRow])]),
  z.transform(([first, last = first]): [number, number] => [first, last]),
);

/** The answers on columns as they are kept, in a workbook or in a file: data from outside, checked. */
export const answersSchema = z.strictObject({
  version: z.optional(z.literal(1)),
  feuilles: z.record(
    text,
    z.strictObject({
      titres: z.optional(z.record(text, z.nullable(champId))),
      valeurs: z.optional(z.partialRecord(champId, text)),
      enTete: z.optional(titleRows),
      ignorer: z.optional(z.boolean()),
    }),
  ),
});
