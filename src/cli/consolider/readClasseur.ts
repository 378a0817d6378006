import type { Analysis, AnalysisOptions } from "../../domain/analyzeWorkbook";
import type { BilanContext } from "../../domain/bilan/bilan";
import { CHAMPS } from "../../domain/columns/champs";
import { compte } from "../../domain/francais";
import type { ClasseurLu, EtatClasseur } from "../../domain/region/classeur";
import { countClasseur } from "../../domain/region/countClasseur";
import { tableFaits } from "../../domain/region/tableFaits";
import { columnLetters } from "../../domain/sheet";
import { HostError } from "../../hosts/hostError";
import { analyzeFile } from "../loadAnalysis";
import { refuseUnusable } from "../refuseUnusable";

/** How every workbook of the folder is to be read. */
export interface Lecture {
  readonly options: AnalysisOptions;
  /** What the bilans need beside the workbook; `parametres` are each workbook's own. */
  readonly context: Omit<BilanContext, "parametres">;
  /** Its counted rows are asked for too. */
  readonly avecFaits: boolean;
}

/** Reads one workbook. Whatever the file, the answer is its state: nothing is thrown. */
export async function readClasseur(
  path: string,
  nom: string,
  { options, context, avecFaits }: Lecture,
): Promise<ClasseurLu> {
  try {
    const { analysis } = await analyzeFile(path, options, () => undefined);
    if (isGenerated(analysis)) {
      return { nom, compte: null, etat: { type: "ignore", raison: "Écrit par Clausier." } };
    }
    refuseUnusable(analysis);
    const { parametres } = analysis;
    return {
      nom,
      etat: etatOf(analysis),
      compte: countClasseur(analysis, { ...context, parametres }),
      ...(avecFaits ? { faits: tableFaits(analysis, context) } : {}),
    };
  } catch (error) {
    return { nom, compte: null, etat: refusOf(error) };
  }
}

/** What a person reads of a file that could not be counted. */
export function refusOf(error: unknown): EtatClasseur {
  if (error instanceof HostError) {
    const { code, message, queFaire } = error;
    return { type: "refuse", code, raison: message, queFaire };
  }
  return {
    type: "refuse",
    code: "LECTURE_INTERROMPUE",
    raison: "La lecture de ce classeur s'est interrompue.",
    queFaire: "Essayez-le seul avec « clausier verifier ».",
  };
}

function isGenerated({ suivi }: Analysis): boolean {
  const told = suivi.recognitions.filter(({ refusal }) => refusal !== "vide");
  return (
    told.some(({ refusal }) => refusal === "generee") &&
    told.every(({ refusal }) => refusal === "generee" || refusal === "parametres")
  );
}

const SHOWN = 3;

/** Columns that wait for an answer are not used: what is counted may be a part only. */
function etatOf({ suivi }: Analysis): EtatClasseur {
  const questions = suivi.tables.flatMap(({ table }) =>
    table.aConfirmer.map(({ column, champ }) => {
      const sheet = suivi.workbook.sheets[table.sheet]?.name ?? "";
      const place = column === null ? sheet : `${sheet} › ${columnLetters(column)}`;
      return `${CHAMPS[champ].libelle} (${place})`;
    }),
  );
  if (questions.length > 0) {
    const more = questions.length > SHOWN ? "…" : "";
    const asked = compte(questions.length, "question");
    const raison = `${asked} sans réponse : ${questions.slice(0, SHOWN).join(", ")}${more}.`;
    return { type: "aCompleter", raison };
  }
  return suivi.moas.length === 0
    ? { type: "aCompleter", raison: "Aucun maître d'ouvrage n'a été reconnu." }
    : { type: "compris" };
}
