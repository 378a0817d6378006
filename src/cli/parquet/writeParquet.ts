import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { identitesDe } from "../../domain/region/identites";
import type { FaitsDuClasseur } from "../../domain/region/classeur";
import { writeWhole } from "../files";
import { VERSION } from "../version";
import { COLONNES_PARQUET, type Lot } from "./colonnesParquet";
import { pseudonymes } from "./pseudonymes";

/** Rows of a group: what an engine reads at a time. */
const GROUP = 100_000;

/** The counted rows of a workbook, and its persons (see CompteDuClasseur.cles). */
export interface FaitsAEcrire {
  readonly nom: string;
  readonly faits: FaitsDuClasseur;
  readonly cles: readonly (string | null)[];
}

/** Writes the cleaned rows of all these workbooks in one Parquet file, whole or not at all. */
export async function writeParquet(
  path: string,
  classeurs: readonly FaitsAEcrire[],
): Promise<void> {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    createdBy: `clausier version ${VERSION}`,
    schema: [
      { name: "faits", num_children: COLONNES_PARQUET.length },
      ...COLONNES_PARQUET.map(({ name, type, converted }) => ({
        name,
        type,
        repetition_type: "OPTIONAL" as const,
        ...(converted === undefined ? {} : { converted_type: converted }),
      })),
    ],
  });
  const pseudonyme = pseudonymes();
  for (const group of groupsOf(classeurs)) {
    const lots = group.map(({ nom, faits, cles }): Lot => ({
      classeur: nom,
      faits,
      personnes: identitesDe(nom, cles).map(pseudonyme),
    }));
    await writer.write({
      columnData: COLONNES_PARQUET.map(({ name, values }) => ({
        name,
        data: lots.flatMap(values),
      })),
      rowGroupSize: GROUP,
    });
  }
  await writer.finish();
  await writeWhole(path, bytes.getBytes());
}

/** Small workbooks together: a group is worth opening from some thousands of rows. */
function groupsOf(classeurs: readonly FaitsAEcrire[]): readonly (readonly FaitsAEcrire[])[] {
  const groups: FaitsAEcrire[][] = [[]];
  let rows = 0;
  for (const classeur of classeurs) {
    if (rows > 0 && rows + classeur.faits.count > GROUP) {
      groups.push([]);
      rows = 0;
    }
    rows += classeur.faits.count;
    groups.at(-1)?.push(classeur);
  }
  return groups;
}
