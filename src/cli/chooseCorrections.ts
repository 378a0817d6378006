import type { Analysis } from "../domain/analyzeWorkbook";
import type {
  CorrectionGroup,
  CorrectionOption,
  CorrectionPreview,
} from "../domain/corrections/correction";
import { leaveFormulas, writtenPlaces } from "../domain/corrections/leaveFormulas";
import { previewCorrections } from "../domain/corrections/previewCorrections";
import { formulasOfFile } from "../hosts/xlsx/editFile";
import { nodeInflater } from "../hosts/xlsx/node/nodeInflater";
import type { LoadedAnalysis } from "./loadAnalysis";
import type { Options } from "./options";

/** A group and the way out that Clausier proposes for it. */
interface ChosenCorrection {
  readonly group: CorrectionGroup;
  readonly option: CorrectionOption;
}

export interface ChosenCorrections {
  readonly chosen: readonly ChosenCorrection[];
  /** Groups that only a person can settle. */
  readonly aChoisir: readonly CorrectionGroup[];
  readonly refus: CorrectionPreview["refus"];
}

/** The corrections that the command line asks for: the safe ones, or those of the classes and codes told. */
export async function chooseCorrections(
  { analysis, bytes }: LoadedAnalysis,
  options: Options,
): Promise<ChosenCorrections> {
  const preview = previewCorrections(analysis, wantedAnomalies(analysis, options));
  const formulas = await formulasOfFile(bytes, writtenPlaces(preview), nodeInflater);
  const { groups, refus } = leaveFormulas(preview, formulas);
  const pairs = groups.map((group) => ({ group, option: group.options[group.proposee ?? -1] }));
  return {
    chosen: pairs.flatMap(({ group, option }) => (option === undefined ? [] : [{ group, option }])),
    aChoisir: pairs.flatMap(({ group, option }) => (option === undefined ? [group] : [])),
    refus,
  };
}

function wantedAnomalies({ anomalies }: Analysis, { classes, codes }: Options) {
  const byDefault = codes.length > 0 ? ["A", "B"] : ["A"];
  const wanted: readonly string[] = classes.length > 0 ? classes : byDefault;
  return anomalies.filter(
    ({ code, correction }) =>
      wanted.includes(correction) && (codes.length === 0 || codes.includes(code)),
  );
}
