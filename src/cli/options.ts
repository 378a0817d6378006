import { parseArgs } from "node:util";
import { HostError } from "../hosts/hostError";
import { readDate } from "../domain/values/date";
import type { Jour } from "../domain/clause";

export type CommandName = "colonnes" | "verifier" | "bilan" | "essayer";

/** A command line, understood. */
export interface Options {
  readonly command: CommandName | "aide" | "version";
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
}

const COMMANDS: readonly CommandName[] = ["colonnes", "verifier", "bilan", "essayer"];

const VOIR_AIDE = "Tapez « clausier --help » pour la liste des commandes et des options.";

/** Throws a HostError in French on anything that is not a command of Clausier. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const [name, classeur, ...rest] = positionals;
  if (rest.length > 0) {
    throw refusal(`Un seul classeur à la fois : « ${rest.join(" ")} » est en trop.`);
  }
  const { sortie, rapport, parametres, colonnes } = values;
  const paths = { classeur, sortie, rapport, parametres, colonnes };
  return {
    command: commandOf(name, values),
    json: values.json === true,
    moas: values.moa ?? [],
    du: day(values.du, "--du"),
    au: day(values.au, "--au"),
    arreteAu: day(values["arrete-au"], "--arrete-au"),
    ...orNull(paths),
  };
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
      },
    });
  } catch (error) {
    throw refusal(`Option non comprise : ${argumentOf(error)}.`);
  }
}

/** Node names the faulty argument between quotes in its English sentence. */
function argumentOf(error: unknown): string {
  const message = error instanceof Error ? error.message : "";
  return /'([^']+)'/.exec(message)?.[1] ?? "vérifiez la commande";
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
