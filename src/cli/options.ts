import { parseArgs } from "node:util";
import { RULES } from "../domain/anomalies/catalogue";
import { HostError } from "../hosts/hostError";
import { readDate } from "../domain/values/date";
import type { Jour } from "../domain/clause";

type CommandName =
  "colonnes" | "verifier" | "corriger" | "bilan" | "consolider" | "grille" | "essayer";

/** A command line, understood. */
export interface Options {
  readonly command: CommandName | "aide" | "version";
  /** A folder for `consolider`. */
  readonly classeur: string | null;
  readonly json: boolean;
  readonly sortie: string | null;
  readonly rapport: string | null;
  readonly moas: readonly string[];
  readonly du: Jour | null;
  readonly au: Jour | null;
  readonly arreteAu: Jour | null;
  readonly parametres: string | null;
  readonly colonnes: string | null;
  /** Classes and codes of the corrections to apply; without any, the safe ones. */
  readonly classes: readonly Classe[];
  readonly codes: readonly string[];
  /** Tells what would change, and writes nothing. */
  readonly apercu: boolean;
  /** « Indicateurs ANRU » beside the bilans. */
  readonly anru: boolean;
  /** One PDF per sheet written. */
  readonly pdf: boolean;
  /** Rows that each figure is made of, in the JSON document. */
  readonly detail: boolean;
  readonly structure: string | null;
  /** Leaves the bilans of before, and makes new ones beside. */
  readonly conserver: boolean;
  /** Keeps what the person typed over figures of a bilan. */
  readonly garderSaisies: boolean;
  /** Where the cleaned rows go, one by one. */
  readonly parquet: string | null;
  /** Threads that read at the same time; as many as there are cores when it is not told. */
  readonly fils: number | null;
}

type Classe = "A" | "B";

const COMMANDS: readonly CommandName[] = [
  "colonnes",
  "verifier",
  "corriger",
  "bilan",
  "consolider",
  "grille",
  "essayer",
];

const VOIR_AIDE = "Tapez « clausier --help » pour la liste des commandes et des options.";

/** Throws a HostError in French on anything that is not a command of Clausier. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const [name, classeur, ...rest] = positionals;
  if (rest.length > 0) {
    throw refusal(`Un seul classeur à la fois : « ${rest.join(" ")} » est en trop.`);
  }
  const { sortie, rapport, parametres, colonnes, structure } = values;
  const texts = { classeur, sortie, rapport, parametres, colonnes, structure };
  return {
    command: commandOf(name, values),
    moas: values.moa ?? [],
    classes: (values.classe ?? []).map(classeOf),
    codes: (values.code ?? []).map(codeOf),
    ...periodOf(values),
    arreteAu: day(values["arrete-au"], "--arrete-au"),
    ...flagsOf(values),
    fils: filsOf(values.fils),
    ...orNull(texts),
    parquet: parquetOf(values.parquet),
  };
}

type Flag = "json" | "apercu" | "anru" | "pdf" | "detail" | "conserver" | "garderSaisies";

type Flags = Readonly<Partial<Record<Exclude<Flag, "garderSaisies"> | "garder-saisies", boolean>>>;

function flagsOf(values: Flags): Pick<Options, Flag> {
  const { json = false, apercu = false, anru = false, pdf = false, detail = false } = values;
  const { conserver = false, "garder-saisies": garderSaisies = false } = values;
  return { json, apercu, anru, pdf, detail, conserver, garderSaisies };
}

function periodOf(values: { du?: string; au?: string }): Pick<Options, "du" | "au"> {
  const du = day(values.du, "--du");
  const au = day(values.au, "--au");
  if (du === null || au === null || du <= au) return { du, au };
  throw refusal(
    "La période finit avant de commencer.",
    "Indiquez le premier jour avec --du et le dernier avec --au.",
  );
}

/** An option that is not given is null. */
function orNull<Name extends string>(
  options: Readonly<Record<Name, string | undefined>>,
): Record<Name, string | null>;
function orNull(
  options: Readonly<Record<string, string | undefined>>,
): Record<string, string | null> {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, value ?? null]));
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        aide: { type: "boolean" },
        version: { type: "boolean", short: "v" },
        json: { type: "boolean" },
        sortie: { type: "string", short: "o" },
        rapport: { type: "string" },
        moa: { type: "string", multiple: true },
        du: { type: "string" },
        au: { type: "string" },
        "arrete-au": { type: "string" },
        parametres: { type: "string" },
        colonnes: { type: "string" },
        classe: { type: "string", multiple: true },
        code: { type: "string", multiple: true },
        apercu: { type: "boolean" },
        anru: { type: "boolean" },
        pdf: { type: "boolean" },
        detail: { type: "boolean" },
        structure: { type: "string" },
        parquet: { type: "string" },
        fils: { type: "string" },
        conserver: { type: "boolean" },
        "garder-saisies": { type: "boolean" },
      },
    });
  } catch (error) {
    throw refusal(`Option non comprise : ${argumentOf(error)}.`);
  }
}

/** Node names the faulty argument between quotes in its English sentence. */
function argumentOf(error: unknown): string {
  return /'([^']+)'/.exec(String(error))?.[1] ?? "vérifiez la commande";
}

function commandOf(
  name: string | undefined,
  values: { help?: boolean; aide?: boolean; version?: boolean },
): Options["command"] {
  if (values.version === true) return "version";
  if (values.help === true || values.aide === true || name === undefined || name === "aide")
    return "aide";
  const command = COMMANDS.find((known) => known === name);
  if (command === undefined) throw refusal(`Commande inconnue : « ${name} ».`);
  return command;
}

function classeOf(text: string): Classe {
  const classe = text.toUpperCase();
  if (classe === "A" || classe === "B") return classe;
  throw refusal(
    `La classe de corrections n'est pas comprise : « ${text} ».`,
    "Écrivez --classe A (sûres) ou --classe B (proposées).",
  );
}

function codeOf(text: string): string {
  const code = text.toUpperCase();
  if (RULES.some((rule) => rule.code === code)) return code;
  throw refusal(
    `Aucune anomalie n'a le code « ${text} ».`,
    "La liste des codes est dans docs/controles.md, par exemple TYP-02.",
  );
}

function parquetOf(path: string | undefined): string | null {
  if (path === undefined || path.toLowerCase().endsWith(".parquet")) return path ?? null;
  throw refusal(
    "Le fichier de faits à écrire doit porter l'extension .parquet.",
    "Changez le nom donné à --parquet, par exemple : faits.parquet",
  );
}

function filsOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw refusal(
    `Le nombre de lectures à la fois n'est pas compris : « ${text} ».`,
    "Écrivez un nombre de 1 à 99, par exemple --fils 2.",
  );
}

function day(text: string | undefined, option: string): Jour | null {
  if (text === undefined) return null;
  const reading = readDate(text);
  if (reading.state === "value") return reading.value;
  throw refusal(
    `La date de ${option} n'est pas comprise : « ${text} ».`,
    "Écrivez une date JJ/MM/AAAA, par exemple 30/06/2026.",
  );
}

function refusal(message: string, queFaire = VOIR_AIDE): HostError {
  return new HostError("OPTION_INVALIDE", message, queFaire);
}
