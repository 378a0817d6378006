import { GESTES, type Geste } from "./gestes";
import { observe, tryFailure, type Issue, type Panne } from "./panne";

/** Every code that Office.js is known to answer, and one that nobody has seen. */
const CODES = [
  "AccessDenied",
  "ActivityLimitReached",
  "ApiNotAvailable",
  "ApiNotFound",
  "Conflict",
  "FilteredRangeConflict",
  "FormulaLengthExceedsLimit",
  "GeneralException",
  "HostRestartNeeded",
  "InactiveWorkbook",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "InvalidSelection",
  "ItemAlreadyExists",
  "ItemNotFound",
  "MergedRangeConflict",
  "NonBlankCellOffSheet",
  "NotImplemented",
  "OperationCellsExceedLimit",
  "PivotTableRangeConflict",
  "RangeExceedsLimit",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "ServiceNotAvailable",
  "Timeout",
  "UndoNotSupported",
  "UnsupportedFeature",
  "UnsupportedOperation",
  "UnsupportedSheet",
  "CodeInconnu",
] as const;

/** The code that says least, tried at more places than the others. */
const COMMON = "GeneralException";
/** How much of a request Excel had written, and kept, when it failed. */
const AFTER_WRITES = [0, 1, 8, 40];
/** For the other codes: a refusal at once, or in the middle, in turn. */
const AT_ONCE_OR_NOT = [[0], [8]];

/** What became of a gesture over all its failures. */
export interface Bilan {
  readonly geste: string;
  readonly requests: number;
  readonly cas: number;
  readonly intacts: number;
  readonly entiers: number;
  readonly partiels: number;
  readonly perdus: number;
  readonly reprisesManquees: number;
  /** The first that went wrong, to look at. */
  readonly exemples: readonly (Panne & Issue)[];
}

function* failures(requests: number, codes: readonly string[]): Generator<Panne> {
  for (let request = 1; request <= requests; request++)
    for (const [index, code] of codes.entries())
      for (const afterWrites of writesBefore(code, request + index))
        yield { request, code, afterWrites };
}

function writesBefore(code: string, turn: number): readonly number[] {
  return code === COMMON ? AFTER_WRITES : (AT_ONCE_OR_NOT[turn % AT_ONCE_OR_NOT.length] ?? []);
}

/** One gesture, made to fail at each of its requests, with each code, after so many writes. */
async function tryGeste(geste: Geste, codes: readonly string[]): Promise<Bilan> {
  const temoin = await observe(geste);
  const issues: (Panne & Issue)[] = [];
  for (const panne of failures(temoin.requests, codes)) {
    issues.push({ ...panne, ...(await tryFailure(geste, panne, temoin)) });
  }
  const count = (isSuch: (issue: Issue) => boolean) => issues.filter(isSuch).length;
  const isBad = ({ classeur, repriseReussie }: Issue) => classeur === "perdu" || !repriseReussie;
  return {
    geste: geste.nom,
    requests: temoin.requests,
    cas: issues.length,
    intacts: count(({ classeur }) => classeur === "intact"),
    entiers: count(({ classeur }) => classeur === "entier"),
    partiels: count(({ classeur }) => classeur === "partiel"),
    perdus: count(({ classeur }) => classeur === "perdu"),
    reprisesManquees: count(({ repriseReussie }) => !repriseReussie),
    exemples: issues.filter(isBad).slice(0, 3),
  };
}

/** `onBilan`: told of each gesture as it ends, for it takes minutes. */
export async function runCampagne(
  onBilan: (bilan: Bilan) => void = () => undefined,
): Promise<readonly Bilan[]> {
  const bilans: Bilan[] = [];
  for (const geste of GESTES) {
    const bilan = await tryGeste(geste, CODES);
    onBilan(bilan);
    bilans.push(bilan);
  }
  return bilans;
}
