import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { access, mkdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { HostError } from "../hosts/hostError";

export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw unreadableFile(path, errorCode(error));
  }
}

function unreadableFile(path: string, code: string): HostError {
  const name = basename(path);
  switch (code) {
    case "ENOENT":
      return new HostError(
        "FICHIER_INTROUVABLE",
        `Le fichier « ${name} » n'existe pas.`,
        "Vérifiez le nom et le dossier du classeur.",
      );
    case "EISDIR":
      return new HostError(
        "FICHIER_ILLISIBLE",
        `« ${name} » est un dossier.`,
        "Indiquez un classeur .xlsx, .xlsm ou .csv.",
      );
    default:
      return new HostError(
        "FICHIER_ILLISIBLE",
        `Le fichier « ${name} » ne peut pas être ouvert (${code}).`,
        "Vérifiez vos droits sur le fichier, puis réessayez.",
      );
  }
}

/** Writes whole or not at all: beside the target first, then renamed. */
export async function writeWhole(
  path: string,
  bytes: Uint8Array | readonly Uint8Array[],
): Promise<void> {
  const temporary = join(dirname(resolve(path)), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await mkdir(dirname(resolve(path)), { recursive: true });
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    // Where even the folder could not be made, there is nothing to take away.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new HostError(
      "SORTIE_IMPOSSIBLE",
      `Le fichier « ${basename(path)} » ne peut pas être écrit (${errorCode(error)}).`,
      "Fermez-le s'il est ouvert dans Excel, vérifiez le dossier, puis réessayez.",
    );
  }
}

/** Refuses to write over the workbook that is read, whatever the spelling of its path. */
export async function refuseSameFile(input: string, output: string): Promise<void> {
  const exists = await access(output, constants.F_OK).then(
    () => true,
    () => false,
  );
  if (!exists || (await realpath(input)) !== (await realpath(output))) return;
  throw new HostError(
    "SORTIE_IDENTIQUE",
    "La sortie est le classeur d'origine, qui n'est jamais modifié.",
    "Choisissez un autre nom avec -o.",
  );
}

/** « suivi-bilans.xlsx » beside « suivi.xlsx »; the extension follows what is written. */
export function besideInput(input: string, suffix: string, extension: string): string {
  return join(dirname(input), `${basename(input, extname(input))}${suffix}${extension}`);
}

export function errorCode(error: unknown): string {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  return hasCode ? String(error.code) : String(error);
}
