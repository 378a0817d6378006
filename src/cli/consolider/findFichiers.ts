import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { HostError } from "../../hosts/hostError";
import { errorCode } from "../files";

/** One file of the folder; `ignore`: why it is not read, else null. */
export interface Fichier {
  readonly path: string;
  /** Inside the folder, with « / ». */
  readonly nom: string;
  readonly size: number;
  readonly ignore: string | null;
}

/** Formats that Clausier reads, and those that it knows how to refuse with what to do. */
const CLASSEURS = new Set([".xlsx", ".xlsm", ".csv", ".xls", ".xlsb", ".xltx", ".xltm", ".ods"]);

/** Every file under the folder, in the order of its name; a HostError when there is no such folder. */
export async function findFichiers(dossier: string): Promise<readonly Fichier[]> {
  const found = await walk(dossier, "");
  return found.sort((a, b) => a.nom.localeCompare(b.nom, "fr", { numeric: true }));
}

async function walk(dossier: string, under: string): Promise<Fichier[]> {
  const entries = await entriesOf(dossier, under);
  if (entries === null) return [skipped(dossier, under, "Ce dossier ne peut pas être ouvert.")];
  const found: Fichier[] = [];
  for (const entry of entries) {
    const path = join(dossier, entry.name);
    const nom = under === "" ? entry.name : `${under}/${entry.name}`;
    if (!entry.isDirectory()) found.push(await fichierOf(path, nom, entry));
    else if (entry.name.startsWith(".")) found.push(skipped(path, nom, "Dossier caché, non lu."));
    else found.push(...(await walk(path, nom)));
  }
  return found;
}

/** Null when the folder cannot be opened; the one that was asked for must be. */
async function entriesOf(dossier: string, under: string): Promise<readonly Dirent[] | null> {
  try {
    return await readdir(dossier, { withFileTypes: true });
  } catch (error) {
    if (under !== "") return null;
    throw dossierImpossible(dossier, errorCode(error));
  }
}

async function fichierOf(path: string, nom: string, entry: Dirent): Promise<Fichier> {
  const ignore = ignoreOf(entry);
  if (ignore !== null) return skipped(path, nom, ignore);
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  return { path, nom, size, ignore: null };
}

function ignoreOf(entry: Dirent): string | null {
  if (/^~\$|^\.~lock\./.test(entry.name)) {
    return "Verrou d'un classeur ouvert par quelqu'un : ses changements non enregistrés ne sont pas lus.";
  }
  if (!entry.isFile()) return "Raccourci ou fichier particulier, non lu.";
  return CLASSEURS.has(extname(entry.name).toLowerCase()) ? null : "N'est pas un classeur.";
}

function skipped(path: string, nom: string, ignore: string): Fichier {
  return { path, nom, size: 0, ignore };
}

function dossierImpossible(dossier: string, code: string): HostError {
  const name = basename(dossier);
  if (code === "ENOTDIR") {
    return new HostError(
      "OPTION_INVALIDE",
      `« ${name} » n'est pas un dossier.`,
      "Indiquez le dossier qui réunit les classeurs, ou utilisez « clausier bilan » pour un seul classeur.",
    );
  }
  return new HostError(
    code === "ENOENT" ? "FICHIER_INTROUVABLE" : "FICHIER_ILLISIBLE",
    code === "ENOENT"
      ? `Le dossier « ${name} » n'existe pas.`
      : `Le dossier « ${name} » ne peut pas être ouvert (${code}).`,
    "Vérifiez son nom et vos droits.",
  );
}
