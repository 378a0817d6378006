import * as z from "zod/mini";
import type { ColumnAnswers } from "../domain/columns/recognition";
import { isAnomalieCode, RULES } from "../domain/anomalies/catalogue";
import { allowedGravites } from "../domain/gravites/gravites";
import { PARAMETRES } from "../domain/parametres";
import { answersSchema } from "../hosts/answersSchema";
import { HostError } from "../hosts/hostError";
import { readBytes } from "./files";
import type { Reglages } from "./settings";

const gravitesSchema = z.strictObject(
  Object.fromEntries(
    RULES.map(({ code }) => [code, z.optional(z.enum(allowedGravites(code)))] as const),
  ),
);

const parametresSchema = z.strictObject({
  version: z.optional(z.literal(1)),
  gravites: z.optional(gravitesSchema),
  ...Object.fromEntries(
    Object.entries(PARAMETRES).map(([id, { min, max }]) => [
      id,
      z.optional(z.number().check(z.minimum(min), z.maximum(max))),
    ]),
  ),
});

/** How a file of settings is called when it is refused. */
interface SettingsFile<Schema extends z.ZodMiniType> {
  readonly schema: Schema;
  readonly nom: string;
  readonly exemple: string;
}

const ANSWERS_FILE = {
  schema: answersSchema,
  nom: "Le fichier de réponses (--colonnes)",
  exemple: "Comparez-le à l'exemple de docs/ligne-de-commande.md, partie « --colonnes ».",
};
const PARAMETRES_FILE = {
  schema: parametresSchema,
  nom: "Le fichier de réglages (--parametres)",
  exemple: "Comparez-le à l'exemple de docs/ligne-de-commande.md, partie « --parametres ».",
};

export function readAnswersFile(path: string): Promise<ColumnAnswers> {
  return readSettings(path, ANSWERS_FILE);
}

export async function readReglagesFile(path: string): Promise<Reglages> {
  const { gravites = {}, ...settings } = await readSettings(path, PARAMETRES_FILE);
  return {
    parametres: Object.fromEntries(
      Object.entries(settings).filter(([id, value]) => id in PARAMETRES && value !== undefined),
    ),
    gravites: Object.fromEntries(
      Object.entries(gravites).filter(
        ([code, value]) => isAnomalieCode(code) && value !== undefined,
      ),
    ),
  };
}

async function readSettings<Schema extends z.ZodMiniType>(
  path: string,
  { schema, nom, exemple }: SettingsFile<Schema>,
): Promise<z.output<Schema>> {
  const bytes = await readBytes(path);
  const json = parseJson(new TextDecoder().decode(bytes));
  if (json === undefined) {
    throw refusal(`${nom} n'est pas un document JSON.`, exemple);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue === undefined ? "" : placeOf(issue);
  throw issue !== undefined && isAboutChamp(issue)
    ? refusal(
        `${nom} donne un champ que Clausier ne connaît pas${where}.`,
        "Choisissez un champ de la liste de docs/ligne-de-commande.md, partie « Champs », par exemple heuresRealisees.",
      )
    : refusal(`${nom} n'a pas la forme attendue${where}.`, exemple);
}

/** « (feuilles › Suivi › titres › H) »; empty for the whole document. */
function placeOf(issue: z.core.$ZodIssue): string {
  const keys = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...keys].map(String);
  return path.length === 0 ? "" : ` (${path.join(" › ")})`;
}

/** Champs are the only custom values, and the only keys that are checked. */
function isAboutChamp({ code }: z.core.$ZodIssue): boolean {
  return code === "custom" || code === "invalid_key";
}

function refusal(message: string, queFaire: string): HostError {
  return new HostError("OPTION_INVALIDE", message, queFaire);
}

/** Undefined when the text is not JSON: no schema accepts it. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
