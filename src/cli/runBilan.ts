import { basename, extname } from "node:path";
import { buildBilanSheets, type BilanRequest, type BilanSheets } from "../domain/buildBilanSheets";
import { compte } from "../domain/francais";
import { HostError } from "../hosts/hostError";
import { nodeInflater } from "../hosts/xlsx/node/nodeInflater";
import { readSheetNames } from "../hosts/xlsx/readSheetNames";
import { besideInput } from "./files";
import { bilansJson } from "./json/bilansJson";
import { loadAnalysis, type LoadedAnalysis } from "./loadAnalysis";
import type { Options } from "./options";
import { writeJson, type Output } from "./output";
import { writePdf, type PdfOutcome } from "./pdf/writePdf";
import { originesJson } from "./json/originesJson";
import { renderBilans } from "./render/renderBilans";
import { todayJour } from "./today";
import { VERSION } from "./version";
import { outputExtension, writeSheets } from "./writeSheets";

/** `clausier bilan`: writes the bilans in a copy of the workbook. Exit 0, or 3 when their PDF could not be. */
export async function runBilan(options: Options, output: Output): Promise<number> {
  const loaded = await loadAnalysis(options, output);
  const taken = loaded.kind === "csv" ? [] : await readSheetNames(loaded.bytes, nodeInflater);
  const result = buildBilanSheets(loaded.analysis, requestOf(options, taken));
  refuseWithoutMoa(result);
  const path = options.sortie ?? besideInput(loaded.path, "-bilans", outputExtension(loaded));
  await writeSheets(loaded, path, result.sheets);
  const pdf = options.pdf ? await writePdf(result.sheets, pdfFolder(path)) : null;
  tell(options, output, { result, path, loaded, pdf });
  return pdf?.state === "failed" ? PDF_NON_ECRITS : 0;
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
  readonly result: BilanSheets;
  readonly path: string;
  readonly loaded: LoadedAnalysis;
  readonly pdf: PdfOutcome | null;
}

function tell(options: Options, output: Output, { result, path, loaded, pdf }: Told): void {
  if (options.json) {
    const classeur = loaded.analysis.suivi.workbook.name;
    const { bilans } = result;
    writeJson(output, {
      version: 1,
      classeur,
      sortie: path,
      ...bilansJson(bilans),
      ...(options.detail ? { detail: originesJson(loaded.analysis, bilans) } : {}),
      ...pdfJson(pdf),
    });
  } else {
    output.out(renderBilans(result.bilans, basename(path)));
    if (pdf?.state === "written") {
      const count = compte(pdf.paths.length, "PDF écrit", "PDF écrits");
      output.out(`${count} dans ${basename(pdfFolder(path))}.\n`);
    }
  }
  if (pdf?.state === "failed") output.err(`${pdf.message}\n${pdf.queFaire}\n`);
}

function pdfJson(pdf: PdfOutcome | null) {
  if (pdf === null) return {};
  return { pdf: pdf.state === "written" ? pdf.paths : null };
}

function refuseWithoutMoa({ bilans, unknown }: BilanSheets): void {
  if (unknown.length > 0) {
    throw new HostError(
      "MOA_INTROUVABLE",
      `Aucune ligne ne concerne « ${unknown.join(" », « ")} ».`,
      "Lancez la commande sans --moa pour voir les maîtres d'ouvrage du classeur.",
    );
  }
  if (bilans.moas.length > 0) return;
  throw new HostError(
    "AUCUN_MOA",
    "Aucun maître d'ouvrage n'a été reconnu : aucun bilan ne peut être dressé.",
    "Indiquez la colonne, ou le maître d'ouvrage de toute la feuille, dans un fichier donné à --colonnes.",
  );
}
