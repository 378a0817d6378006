import { z } from "zod";
import type { ColumnAnswers } from "../domain/columns/recognition";
import { PARAMETRES, type Parametres } from "../domain/parametres";
import { answersSchema } from "../hosts/answersSchema";
import { HostError } from "../hosts/hostError";
import { readBytes } from "./files";

const parametresSchema = z.strictObject({
  version: z.literal(1).optional(),
  ...Object.fromEntries(
    Object.entries(PARAMETRES).map(([id, { min, max }]) => [
      id,
      z.number().min(min).max(max).optional(),
    ]),
  ),
});

export async function readAnswers(path: string | null): Promise<ColumnAnswers> {
  return path === null ? { feuilles: {} } : readSettings(path, answersSchema);
}

/** Figures that win over those of the workbook. */
export async function readParametresFile(path: string | null): Promise<Partial<Parametres>> {
  if (path === null) return {};
  const settings = await readSettings(path, parametresSchema);
  return Object.fromEntries(
    Object.entries(settings).filter(([id, value]) => id in PARAMETRES && value !== undefined),
  );
}

async function readSettings<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const bytes = await readBytes(path);
  const parsed = schema.safeParse(parseJson(new TextDecoder().decode(bytes)));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where =
    issue === undefined || issue.path.length === 0 ? "" : ` (${issue.path.join(" › ")})`;
  throw new HostError(
    "OPTION_INVALIDE",
    `Le fichier de réglages n'a pas la forme attendue${where}.`,
    "Comparez-le aux exemples de docs/ligne-de-commande.md.",
  );
}

/** Undefined when the text is not JSON: no schema accepts it. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
