import { extname, resolve } from "node:path";
import { DEFAUTS } from "../../domain/parametres";
import { buildRegion, isCounted } from "../../domain/region/buildRegion";
import type { ClasseurLu } from "../../domain/region/classeur";
import { layoutRegion } from "../../domain/region/layout/layoutRegion";
import type { Region } from "../../domain/region/region";
import { HostError } from "../../hosts/hostError";
import { newWorkbook } from "../../hosts/xlsx/newWorkbook";
import { nodeDeflater } from "../../hosts/xlsx/node/nodeDeflater";
import { writeWhole } from "../files";
import { regionJson } from "../json/regionJson";
import type { Options } from "../options";
import { writeJson, type Output } from "../output";
import type { FaitsAEcrire } from "../parquet/writeParquet";
import { progress } from "../progress";
import { renderRegion } from "../render/renderRegion";
import { readAnswers, readReglages } from "../settings";
import { todayJour } from "../today";
import { VERSION } from "../version";
import { findFichiers, type Fichier } from "./findFichiers";
import { readAll } from "./readAll";

/** Some workbook is counted in part, or not at all. */
const INCOMPLET = 1;

/**
 * `clausier consolider`: the workbooks of a folder, one by one and all together. Exit 0, or 1
 * when one of them waits for answers, was refused or repeats another.
 */
export async function runConsolider(options: Options, output: Output): Promise<number> {
  const dossier = dossierOf(options);
  const sortie = sortieOf(options);
  const answers = await readAnswers(options.colonnes);
  const reglages = await readReglages(options.parametres);
  const fichiers = await findFichiers(dossier);
  const context = contextOf(options);
  const reading = progress(output, "Lecture des classeurs");
  const classeurs = await readAll(fichiers, {
    lecture: { options: { answers, ...reglages }, context, avecFaits: options.parquet !== null },
    fils: options.fils,
    onRead: (done, total) => {
      reading.report(done, total);
    },
  });
  reading.end();
  refuseSource(fichiers, classeurs, sortie);
  const parametres = { ...DEFAUTS, ...reglages.parametres };
  const region = buildRegion(classeurs, { ...context, parametres });
  refuseNothing(region);
  await writeWhole(sortie, await newWorkbook(layoutRegion(region), nodeDeflater));
  if (options.parquet !== null) {
    const { writeParquet } = await import("../parquet/writeParquet");
    await writeParquet(options.parquet, region.classeurs.flatMap(faitsOf));
  }
  if (options.json)
    writeJson(output, regionJson(region, { dossier, sortie, parquet: options.parquet }));
  else output.out(renderRegion(region, sortie));
  return isWhole(region) ? 0 : INCOMPLET;
}

function dossierOf({ classeur, moas }: Options): string {
  if (moas.length > 0) {
    throw new HostError(
      "OPTION_INVALIDE",
      "Une consolidation réunit tous les maîtres d'ouvrage : --moa ne s'y applique pas.",
      "Retirez --moa, ou utilisez « clausier bilan » sur un classeur.",
    );
  }
  if (classeur !== null) return classeur;
  throw new HostError(
    "OPTION_INVALIDE",
    "Aucun dossier n'est indiqué.",
    "Ajoutez son nom, par exemple : clausier consolider suivis -o region.xlsx",
  );
}

function sortieOf({ sortie }: Options): string {
  const path = sortie ?? "region.xlsx";
  if (extname(path).toLowerCase() === ".xlsx") return path;
  throw new HostError(
    "OPTION_INVALIDE",
    "Le classeur à écrire doit porter l'extension .xlsx.",
    "Changez le nom donné avec -o, par exemple : region.xlsx",
  );
}

function contextOf({ du, au, arreteAu, structure }: Options) {
  const editeLe = todayJour();
  const dates = { du, au, arreteAu: arreteAu ?? au ?? editeLe, editeLe };
  const auteur = structure === null ? {} : { structure };
  return { ...dates, ...auteur, sources: [], version: VERSION, classeur: "" };
}

/** A workbook of the folder is never written over, but for a former consolidation. */
function refuseSource(
  fichiers: readonly Fichier[],
  classeurs: readonly ClasseurLu[],
  sortie: string,
): void {
  const index = fichiers.findIndex(({ path }) => resolve(path) === resolve(sortie));
  if (index === -1 || classeurs[index]?.etat.type === "ignore") return;
  throw new HostError(
    "SORTIE_IDENTIQUE",
    "La sortie est l'un des classeurs du dossier, qui ne sont jamais modifiés.",
    "Choisissez un autre nom avec -o.",
  );
}

function refuseNothing(region: Region): void {
  if (region.classeurs.some(isCounted)) return;
  throw new HostError(
    "CLASSEUR_VIDE",
    region.classeurs.length === 0
      ? "Ce dossier ne contient aucun fichier."
      : "Aucun fichier de ce dossier n'est un classeur de suivi qui puisse être lu.",
    "Essayez l'un d'eux avec « clausier verifier » pour savoir pourquoi.",
  );
}

/** Rows of copies are left out, as their hours are. */
function faitsOf(classeur: ClasseurLu): readonly FaitsAEcrire[] {
  const { nom, faits } = classeur;
  return isCounted(classeur) && faits !== undefined
    ? [{ nom, faits, cles: classeur.compte.cles }]
    : [];
}

function isWhole({ classeurs }: Region): boolean {
  return classeurs.every(({ etat }) => etat.type === "compris" || etat.type === "ignore");
}
