import type { CellPlace } from "../domain/sheet";
import { HostError } from "../hosts/hostError";
import type { WorkbookHost } from "../hosts/workbookHost";
import type { FileSession, SessionView } from "./fileSession";

/**
 * The file of a session as the pane knows a workbook: what the pane writes can be undone in the
 * page, and what it points at is shown there.
 */
export function createSessionHost(session: FileSession): WorkbookHost {
  return { ...contentOf(session), ...pointerOf(session) };
}

type Content = Omit<WorkbookHost, keyof Pointer>;

type Pointer = Pick<
  WorkbookHost,
  | "state"
  | "goTo"
  | "selectRows"
  | "openSheet"
  | "markCells"
  | "clearMarks"
  | "onSelection"
  | "onChange"
>;

/** What is read and written. */
function contentOf(session: FileSession): Content {
  const file = () => session.file;
  return {
    readWorkbook: (task) => file().readWorkbook(task),
    writeSheets: (sheets, task) => session.write((to) => to.writeSheets(sheets, task)),
    readGenerated: () => file().readGenerated(),
    carryOut: (plans, task) => session.write((to) => to.carryOut(plans, task)),
    applyEdits: (edits, expected) => session.write((to) => to.applyEdits(edits, expected)),
    formulasAmong: (places) => file().formulasAmong(places),
    readAnswers: () => file().readAnswers(),
    saveAnswers: (answers) => session.keepAnswers(answers),
    saveParametres: (parametres, moas) =>
      session.write((to) => to.saveParametres(parametres, moas)),
    removeTraces: () => session.write((to) => to.removeTraces()),
  };
}

/** What is shown and pointed at, by the pane or by the person. */
function pointerOf(session: FileSession): Pointer {
  return {
    state: async () => {
      const { sheet } = session.getView().selected;
      return { ...(await session.file.state()), activeSheet: sheet, canGroupUndo: true };
    },
    goTo: (place) =>
      done(() => {
        session.select(place);
      }),
    selectRows: (sheet, rows) => selectFirst(session, sheet, rows),
    openSheet: (name) =>
      done(() => {
        const sheet = session.getView().workbook.sheets.findIndex((one) => one.name === name);
        if (sheet < 0) throw feuilleDisparue(name);
        session.select({ sheet, row: 0, column: 0 });
      }),
    markCells: (places) =>
      done(() => {
        session.mark(places);
      }),
    clearMarks: () =>
      done(() => {
        session.mark([]);
      }),
    onSelection: (listener) =>
      onView(session, ({ selected }, before) => {
        if (!isSamePlace(selected, before.selected)) listener(selected);
      }),
    onChange: (listener) =>
      onView(session, ({ workbook, changes }, before) => {
        if (changes === before.changes) return;
        workbook.sheets.forEach((_, sheet) => {
          listener({ sheet, isRemote: false });
        });
      }),
  };
}

/** One cell is selected at a time in the page. */
async function selectFirst(
  session: FileSession,
  sheet: number,
  [row]: readonly number[],
): Promise<number> {
  if (row === undefined) return 0;
  await done(() => {
    session.select({ sheet, row, column: 0 });
  });
  return 1;
}

/** A gesture of the page, as a host tells it. */
async function done(gesture: () => void): Promise<void> {
  await Promise.resolve();
  gesture();
}

/** Tells each view with the one before. */
function onView(
  session: FileSession,
  tell: (view: SessionView, before: SessionView) => void,
): Promise<() => Promise<void>> {
  let before = session.getView();
  const stop = session.subscribe(() => {
    const view = session.getView();
    const known = before;
    before = view;
    tell(view, known);
  });
  return Promise.resolve(() => {
    stop();
    return Promise.resolve();
  });
}

function isSamePlace(one: CellPlace, other: CellPlace): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

function feuilleDisparue(name: string): HostError {
  return new HostError(
    "FEUILLE_INTROUVABLE",
    `La feuille « ${name} » n'est plus dans le classeur.`,
    "Revérifiez le classeur, puis recommencez.",
  );
}
