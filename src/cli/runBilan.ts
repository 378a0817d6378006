import { basename, extname } from "node:path";
import type { BilanRequest, BilanSheets } from "../domain/buildBilanSheets";
import { compte } from "../domain/francais";
import { type BilanPlans, prepareBilans } from "../domain/miseAJour/prepareBilans";
import { clesPersonnes } from "../domain/region/clesPersonnes";
import { tableFaits } from "../domain/region/tableFaits";
import { HostError } from "../hosts/hostError";
import { besideInput } from "./files";
import { bilansJson } from "./json/bilansJson";
import { loadAnalysis, type LoadedAnalysis } from "./loadAnalysis";
import type { Options } from "./options";
import { writeJson, type Output } from "./output";
import type { PdfOutcome } from "./pdf/writePdf";
import { readPrevious } from "./readPrevious";
import { originesJson } from "./json/originesJson";
import { plansJson } from "./json/plansJson";
import { renderBilans } from "./render/renderBilans";
import { renderPlans } from "./render/renderPlans";
import { todayJour } from "./today";
import { VERSION } from "./version";
import { newParametres } from "./newParametres";
import { outputExtension, writePlans } from "./writeSheets";

/** `clausier bilan`: writes the bilans in a copy of the workbook. Exit 0, or 3 when their PDF could not be. */
export async function runBilan(options: Options, output: Output): Promise<number> {
  const loaded = await loadAnalysis(options, output);
  const { taken, generated } = await readPrevious(loaded);
  const result = prepareBilans(loaded.analysis, requestOf(options, taken), {
    generated,
    saisies: options.garderSaisies ? "garder" : "remplacer",
    conserver: options.conserver,
  });
  refuseWithoutMoa(result, loaded.analysis.suivi.moas.length);
  const parametres = newParametres(loaded, { taken, generated }, result);
  const path = options.sortie ?? besideInput(loaded.path, "-bilans", outputExtension(loaded));
  if (options.apercu) {
    tell(options, output, { result, path: null, loaded, pdf: null, parametres });
    return 0;
  }
  await writePlans(loaded, path, { ...result, hasNewParametres: parametres !== null });
  await writeFaits(loaded, options);
  const pdf = options.pdf ? await writePdfs(result, path) : null;
  tell(options, output, { result, path, loaded, pdf, parametres });
  return pdf?.state === "failed" ? PDF_NON_ECRITS : 0;
}

/** The rows that the bilans count, when --parquet asks for them. */
async function writeFaits({ analysis }: LoadedAnalysis, options: Options): Promise<void> {
  if (options.parquet === null) return;
  const { suivi } = analysis;
  const faits = tableFaits(analysis, options);
  const cles = clesPersonnes(suivi);
  const { writeParquet } = await import("./parquet/writeParquet");
  await writeParquet(options.parquet, [{ nom: suivi.workbook.name, faits, cles }]);
}

async function writePdfs({ sheets }: BilanPlans, path: string): Promise<PdfOutcome> {
  const { writePdf } = await import("./pdf/writePdf");
  return writePdf(sheets, pdfFolder(path));
}

function requestOf(options: Options, taken: readonly string[]): BilanRequest {
  const { moas, du, au, anru, structure } = options;
  const today = todayJour();
  const request = { moas, du, au, anru, taken, version: VERSION, editeLe: today };
  const arreteAu = options.arreteAu ?? au ?? today;
  return { ...request, arreteAu, ...(structure === null ? {} : { structure }) };
}

/** The bilans are written, their PDF are not. */
const PDF_NON_ECRITS = 3;

/** « suivi-bilans-pdf » beside « suivi-bilans.xlsx ». */
function pdfFolder(path: string): string {
  return `${path.slice(0, path.length - extname(path).length)}-pdf`;
}

interface Told {
  readonly result: BilanPlans;
  /** Null when nothing was to be written. */
  readonly path: string | null;
  readonly loaded: LoadedAnalysis;
  readonly pdf: PdfOutcome | null;
  /** Name of the sheet « Paramètres » that comes with the bilans. */
  readonly parametres: string | null;
}

function tell(options: Options, output: Output, told: Told): void {
  const { result, path, loaded, pdf, parametres } = told;
  if (options.json) {
    const classeur = loaded.analysis.suivi.workbook.name;
    const { bilans } = result;
    writeJson(output, {
      version: 1,
      classeur,
      sortie: path,
      ...bilansJson(bilans),
      ...plansJson(result, parametres),
      ...(options.detail ? { detail: originesJson(loaded.analysis, bilans) } : {}),
      ...pdfJson(pdf),
      ...(options.parquet === null ? {} : { parquet: options.parquet }),
    });
  } else {
    output.out(renderBilans(result.bilans, path === null ? null : basename(path)));
    output.out(renderPlans(result) + renderPdf(path, pdf) + renderParametres(parametres));
  }
  if (pdf?.state === "failed") output.err(`${pdf.message}\n${pdf.queFaire}\n`);
}

function renderParametres(name: string | null): string {
  return name === null
    ? ""
    : `Feuille « ${name} » : les taux et les seuils utilisés, à changer là s'il le faut.\n`;
}

function renderPdf(path: string | null, pdf: PdfOutcome | null): string {
  if (path === null || pdf?.state !== "written") return "";
  const count = compte(pdf.paths.length, "PDF écrit", "PDF écrits");
  return `${count} dans ${basename(pdfFolder(path))}.\n`;
}

function pdfJson(pdf: PdfOutcome | null) {
  if (pdf === null) return {};
  return { pdf: pdf.state === "written" ? pdf.paths : null };
}

function refuseWithoutMoa({ bilans, unknown }: BilanSheets, moas: number): void {
  if (unknown.length > 0) {
    throw new HostError(
      "MOA_INTROUVABLE",
      `Aucune ligne ne concerne « ${unknown.join(" », « ")} ».`,
      "Lancez la commande sans --moa pour voir les maîtres d'ouvrage du classeur.",
    );
  }
  if (bilans.moas.length > 0) return;
  if (moas > 0) {
    throw new HostError(
      "AUCUNE_HEURE",
      "Aucune heure prévue ni réalisée n'a été reconnue : aucun bilan ne peut être dressé.",
      "Indiquez la colonne des heures dans un fichier donné à --colonnes.",
    );
  }
  throw new HostError(
    "AUCUN_MOA",
    "Aucun maître d'ouvrage n'a été reconnu : aucun bilan ne peut être dressé.",
    "Indiquez la colonne, ou le maître d'ouvrage de toute la feuille, dans un fichier donné à --colonnes.",
  );
}
