import { webLimits, type EmulatorOptions } from "../../emulator/host/options";
import type { Workbook } from "../../emulator/model/workbook";
import { DEFAUTS } from "../../src/domain/parametres";
import type { WorkbookHost } from "../../src/hosts/workbookHost";
import { failureOf } from "../../src/taskpane/failure";
import { heures, sheetToWriteOf } from "../support/sheetToWriteOf";
import { newTask } from "./host.contract";
import { closeExcelHosts, openExcelHost } from "./openExcelHost";
import { suiviWorkbook } from "./suiviWorkbook";
import { workbookState } from "./workbookState";

afterEach(closeExcelHosts);

const bilan = sheetToWriteOf("Bilan", [heures(1234.5)]);
const edits = [
  { place: { sheet: 0, row: 1, column: 2 }, value: 5 },
  { place: { sheet: 0, row: 2, column: 0 }, value: "Alès" },
];

type Gesture = (host: WorkbookHost) => Promise<unknown>;

const read: Gesture = (host) => host.readWorkbook(newTask());
const write: Gesture = (host) => host.writeSheets([bilan], newTask());
const correct: Gesture = (host) => host.applyEdits(edits, []);
const save: Gesture = (host) => host.saveParametres(DEFAUTS);
const mark: Gesture = (host) => host.markCells(edits.map(({ place }) => place));

/** What the person reads: title, then what to do. */
async function told(outcome: Promise<unknown>): Promise<string> {
  try {
    const [first]: readonly unknown[] = [await outcome].flat();
    const isRefused = typeof first === "object" && first !== null && "queFaire" in first;
    return isRefused && "message" in first
      ? `${String(first.message)} — ${String(first.queFaire)}`
      : "";
  } catch (error) {
    const { titre, corps } = failureOf(error);
    return `${titre} — ${corps}`;
  }
}

/** Without the blanks that keep signs beside their words: the pane's typography has its own tests. */
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, " ");

interface Situation {
  readonly name: string;
  readonly gesture: Gesture;
  readonly prepare?: (workbook: Workbook) => void;
  readonly options?: EmulatorOptions;
  readonly sentence: string;
}

const protect = (workbook: Workbook) => {
  for (const sheet of workbook.sheets) sheet.protection = { options: {}, password: undefined };
};
const lockStructure = (workbook: Workbook) => {
  workbook.isProtected = true;
};
const readOnly = (workbook: Workbook) => {
  workbook.isReadOnly = true;
};
const longTexts = (workbook: Workbook) => {
  workbook.sheets[0]?.cells.setValue(1, 3, "x".repeat(3_000));
};

const PROTEGEE =
  "La feuille « Suivi » est protégée : elle peut être vérifiée, mais rien ne peut y être écrit. — Dans Excel : Révision › Ôter la protection de la feuille, puis Réessayer. Clausier ne retire jamais une protection.";
const STRUCTURE =
  "Impossible d'ajouter une feuille : la structure du classeur est protégée. — Dans Excel : Révision › Protéger le classeur, puis Réessayer.";
const LECTURE_SEULE =
  "Le classeur est en lecture seule : il peut être vérifié, pas modifié. — Cliquez sur « Activer la modification », ou enregistrez une copie et recommencez avec elle.";

const SITUATIONS: readonly Situation[] = [
  { name: "corriger une feuille protégée", gesture: correct, prepare: protect, sentence: PROTEGEE },
  {
    name: "repérer dans une feuille protégée",
    gesture: mark,
    prepare: protect,
    sentence: PROTEGEE,
  },
  { name: "vérifier une feuille protégée", gesture: read, prepare: protect, sentence: "" },
  {
    name: "écrire un bilan, structure protégée",
    gesture: write,
    prepare: lockStructure,
    sentence: STRUCTURE,
  },
  {
    name: "écrire les paramètres, structure protégée",
    gesture: save,
    prepare: lockStructure,
    sentence: STRUCTURE,
  },
  { name: "vérifier, structure protégée", gesture: read, prepare: lockStructure, sentence: "" },
  {
    name: "corriger en lecture seule",
    gesture: correct,
    prepare: readOnly,
    sentence: LECTURE_SEULE,
  },
  {
    name: "écrire un bilan en lecture seule",
    gesture: write,
    prepare: readOnly,
    sentence: LECTURE_SEULE,
  },
  { name: "repérer en lecture seule", gesture: mark, prepare: readOnly, sentence: LECTURE_SEULE },
  { name: "vérifier en lecture seule", gesture: read, prepare: readOnly, sentence: "" },
  {
    name: "lire une ligne trop lourde pour Excel sur le web",
    gesture: read,
    prepare: longTexts,
    options: { limits: { ...webLimits, responseBytes: 3_000 } },
    sentence:
      "La feuille est trop volumineuse pour cette version d'Excel. — Ouvrez le classeur dans l'application Excel, ou séparez-le en plusieurs classeurs.",
  },
  {
    name: "une version d'Excel sans ce qu'il faut",
    gesture: read,
    options: { requirementSets: { ExcelApi: "1.8", SharedRuntime: "1.1" } },
    sentence:
      "Votre version d'Excel est trop ancienne pour cette opération. — Il faut Excel 2021, Microsoft 365 ou Excel sur le web. Les fonctions de calcul restent disponibles.",
  },
];

describe.each(SITUATIONS)("$name", ({ gesture, prepare, options, sentence }) => {
  it("se fait, ou dit quoi faire, et laisse le classeur tel quel", async () => {
    const workbook = suiviWorkbook();
    prepare?.(workbook);
    const before = workbookState(workbook);
    const { host } = await openExcelHost({ workbook, ...options });
    expect(plain(await told(gesture(host)))).toBe(plain(sentence));
    expect(workbookState(workbook)).toEqual(before);
  });
});

/** Excel refuses the request that writes with this code: what is then told. */
const CODES: readonly (readonly [code: string | number, sentence: string])[] = [
  [
    "InvalidOperationInCellEditMode",
    "Une cellule est en cours de saisie. — Validez avec Entrée (ou annulez avec Échap), puis Réessayer.",
  ],
  [
    "AccessDenied",
    "Excel refuse cette opération : le classeur ou la feuille est protégé. — Dans Excel, ôtez la protection (onglet Révision), puis Réessayer. Clausier ne retire jamais une protection.",
  ],
  [
    "RequestPayloadSizeLimitExceeded",
    "La feuille est trop volumineuse pour cette version d'Excel. — Ouvrez le classeur dans l'application Excel, ou séparez-le en plusieurs classeurs.",
  ],
  [
    "MergedRangeConflict",
    "Des cellules fusionnées, un filtre ou un tableau croisé gênent l'écriture. — Libérez la zone, puis Réessayer.",
  ],
  [
    "FilteredRangeConflict",
    "Des cellules fusionnées, un filtre ou un tableau croisé gênent l'écriture. — Libérez la zone, puis Réessayer.",
  ],
  [
    "PivotTableRangeConflict",
    "Des cellules fusionnées, un filtre ou un tableau croisé gênent l'écriture. — Libérez la zone, puis Réessayer.",
  ],
  [
    "InactiveWorkbook",
    "Un autre classeur est au premier plan. — Revenez sur votre classeur, puis Réessayer.",
  ],
  [
    "InvalidSelection",
    "Un autre classeur est au premier plan. — Revenez sur votre classeur, puis Réessayer.",
  ],
  [
    "ActivityLimitReached",
    "Excel est occupé et n'a pas répondu. — Attendez quelques instants, puis Réessayer.",
  ],
  [
    "ServiceNotAvailable",
    "Excel est occupé et n'a pas répondu. — Attendez quelques instants, puis Réessayer.",
  ],
  [
    "UnsupportedSheet",
    "Cette feuille ne contient pas de cellules. — Choisissez une feuille de calcul.",
  ],
  [
    "HostRestartNeeded",
    "Une nouvelle version du complément est installée. — Fermez et rouvrez Excel, puis recommencez.",
  ],
  [
    "Conflict",
    "Le classeur a été modifié pendant l'opération, peut-être par un collègue. — Réessayer : le classeur sera relu.",
  ],
  [
    "ItemNotFound",
    "Une feuille ou une cellule a disparu depuis la dernière lecture. — Relancez la vérification.",
  ],
  [
    "GeneralException",
    "L'opération n'a pas abouti. — Rien n'a été modifié depuis la dernière étape. Réessayer ; si cela se reproduit, donnez ce code : EX-GeneralException.",
  ],
];

describe.each(CODES)("quand Excel répond %s", (code, sentence) => {
  it("le dit en une phrase à lui, sans le message d'Excel, et rien n'est écrit à moitié", async () => {
    const workbook = suiviWorkbook();
    const before = workbookState(workbook);
    const { host, emulator } = await openExcelHost({ workbook });
    emulator.failRequest({ request: 3, code, message: "Internal message", afterWrites: 1 });
    expect(plain(await told(correct(host)))).toBe(plain(sentence));
    expect(workbookState(workbook)).toEqual(before);
  });
});

it("attend la fin d'une saisie, puis corrige", async () => {
  const workbook = suiviWorkbook();
  const { host, emulator } = await openExcelHost({ workbook });
  emulator.user.beginCellEdit();
  const correcting = told(correct(host));
  await emulator.settle();
  expect(workbook.sheets[0]?.cells.value(1, 2)).toBe(11.5);
  emulator.user.endCellEdit();
  expect(await correcting).toBe("");
  expect(workbook.sheets[0]?.cells.value(1, 2)).toBe(5);
});

describe("un collègue travaille dans le même classeur", () => {
  it("s'il supprime la feuille, la correction est refusée et rien d'autre ne change", async () => {
    const workbook = suiviWorkbook();
    const { host } = await openExcelHost({ workbook });
    await host.readWorkbook(newTask());
    const [suivi] = workbook.sheets;
    if (suivi !== undefined) workbook.deleteSheet(suivi);
    const before = workbookState(workbook);
    expect(await told(correct(host))).toBe(
      "Une feuille ou une cellule a disparu depuis la dernière lecture. — Relancez la vérification.",
    );
    expect(workbookState(workbook)).toEqual(before);
  });

  it("s'il crée une feuille du même nom, la sienne reste et la nôtre est refusée", async () => {
    const workbook = suiviWorkbook();
    const { host } = await openExcelHost({ workbook });
    await host.readWorkbook(newTask());
    workbook.addSheet("Bilan").cells.setValue(0, 0, "à moi");
    const before = workbookState(workbook);
    expect(await told(write(host))).toBe(
      "Une feuille « Bilan » existe déjà. — Renommez-la ou supprimez-la, puis Réessayer.",
    );
    expect(workbookState(workbook)).toEqual(before);
  });
});

describe("ouvrir un bilan écrit", () => {
  it("met sa feuille devant", async () => {
    const workbook = suiviWorkbook();
    const { host } = await openExcelHost({ workbook });
    await host.writeSheets([bilan], newTask());
    await host.openSheet("Bilan");
    expect(workbook.activeSheet.name).toBe("Bilan");
  });

  it("dit qu'elle a disparu", async () => {
    const { host } = await openExcelHost({ workbook: suiviWorkbook() });
    expect(await told(host.openSheet("Bilan"))).toBe(
      "Une feuille ou une cellule a disparu depuis la dernière lecture. — Relancez la vérification.",
    );
  });
});
