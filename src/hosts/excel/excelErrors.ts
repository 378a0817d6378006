import { HostError, type HostErrorCode } from "../hostError";
import { feuilleIntrouvable } from "../writeErrors";

type Told = readonly [code: HostErrorCode, message: string, queFaire: string];

const TOO_LARGE: Told = [
  "FEUILLE_TROP_VOLUMINEUSE",
  "La feuille est trop volumineuse pour cette version d'Excel.",
  "Ouvrez le classeur dans l'application Excel, ou séparez-le en plusieurs classeurs.",
];
const TOO_OLD: Told = [
  "EXCEL_TROP_ANCIEN",
  "Votre version d'Excel est trop ancienne pour cette opération.",
  "Il faut Excel 2021, Microsoft 365 ou Excel sur le web. Les fonctions de calcul restent disponibles.",
];
const OCCUPIED: Told = [
  "ZONE_OCCUPEE",
  "Des cellules fusionnées, un filtre ou un tableau croisé gênent l'écriture.",
  "Libérez la zone, puis Réessayer.",
];
const OTHER_WORKBOOK: Told = [
  "AUTRE_CLASSEUR",
  "Un autre classeur est au premier plan.",
  "Revenez sur votre classeur, puis Réessayer.",
];
const BUSY: Told = [
  "EXCEL_OCCUPE",
  "Excel est occupé et n'a pas répondu.",
  "Attendez quelques instants, puis Réessayer.",
];
const TAKEN: Told = [
  "FEUILLE_EXISTANTE",
  "Une feuille ou un nom identique vient d'être ajouté au classeur.",
  "Renommez l'un des deux, puis Réessayer.",
];
const CHANGED: Told = [
  "CLASSEUR_MODIFIE",
  "Le classeur a été modifié pendant l'opération, peut-être par un collègue.",
  "Réessayer : le classeur sera relu.",
];
const DENIED: Told = [
  "ECRITURE_REFUSEE",
  "Excel refuse cette opération : le classeur ou la feuille est protégé.",
  "Dans Excel, ôtez la protection (onglet Révision), puis Réessayer. Clausier ne retire jamais une protection.",
];

/** What is told for each code of Office.js; its messages are not meant for people (documentation). */
const TOLD: ReadonlyMap<string, Told> = new Map<string, Told>([
  [
    "InvalidOperationInCellEditMode",
    [
      "CELLULE_EN_SAISIE",
      "Une cellule est en cours de saisie.",
      "Validez avec Entrée (ou annulez avec Échap), puis Réessayer.",
    ],
  ],
  ["AccessDenied", DENIED],
  ["RequestPayloadSizeLimitExceeded", TOO_LARGE],
  ["ResponsePayloadSizeLimitExceeded", TOO_LARGE],
  ["RangeExceedsLimit", TOO_LARGE],
  ["OperationCellsExceedLimit", TOO_LARGE],
  ["FormulaLengthExceedsLimit", TOO_LARGE],
  ["ApiNotFound", TOO_OLD],
  ["ApiNotAvailable", TOO_OLD],
  ["NotImplemented", TOO_OLD],
  ["UnsupportedOperation", TOO_OLD],
  ["UnsupportedFeature", TOO_OLD],
  ["MergedRangeConflict", OCCUPIED],
  ["FilteredRangeConflict", OCCUPIED],
  ["PivotTableRangeConflict", OCCUPIED],
  ["InsertDeleteConflict", OCCUPIED],
  ["NonBlankCellOffSheet", OCCUPIED],
  ["InactiveWorkbook", OTHER_WORKBOOK],
  ["InvalidSelection", OTHER_WORKBOOK],
  ["ActivityLimitReached", BUSY],
  ["RequestAborted", BUSY],
  ["ServiceNotAvailable", BUSY],
  ["Timeout", BUSY],
  ["Conflict", CHANGED],
  ["ItemAlreadyExists", TAKEN],
  [
    "UnsupportedSheet",
    [
      "FEUILLE_SANS_CELLULES",
      "Cette feuille ne contient pas de cellules.",
      "Choisissez une feuille de calcul.",
    ],
  ],
  [
    "HostRestartNeeded",
    [
      "EXCEL_A_REDEMARRER",
      "Une nouvelle version du complément est installée.",
      "Fermez et rouvrez Excel, puis recommencez.",
    ],
  ],
  [
    "UndoNotSupported",
    [
      "ANNULATION_IMPOSSIBLE",
      "Cette opération ne pourrait pas être annulée avec Ctrl+Z.",
      "Enregistrez une copie du classeur, puis Réessayer.",
    ],
  ],
]);

export function feuilleTropVolumineuse(): HostError {
  return new HostError(...TOO_LARGE);
}

/** The code of an error of Office.js; null for anything else, a fault of the program above all. */
export function officeCode(error: unknown): string | null {
  if (!(error instanceof Error) && !(typeof error === "object" && error !== null)) return null;
  const code: unknown = Reflect.get(error, "code");
  return typeof code === "string" && "debugInfo" in error ? code : null;
}

/** An error of Office.js in one French sentence; any other error as it is. */
export function toHostError(error: unknown): unknown {
  const code = officeCode(error);
  if (code === null) return error;
  if (code === "ItemNotFound" || code === "InvalidReference") return feuilleIntrouvable();
  const told = TOLD.get(code);
  if (told !== undefined) return new HostError(...told);
  return operationInachevee(code);
}

/** What no sentence foresees: the code is what a maintainer needs, and holds nothing of the workbook. */
function operationInachevee(code: string): HostError {
  return new HostError(
    "OPERATION_INACHEVEE",
    "L'opération n'a pas abouti.",
    `Rien n'a été modifié depuis la dernière étape. Réessayer ; si cela se reproduit, donnez ce code : EX-${code}.`,
  );
}
