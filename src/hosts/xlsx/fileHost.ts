import type { CellPlace } from "../../domain/sheet";
import type { SheetToWrite } from "../../domain/sheetToWrite";
import { parseAnswers } from "../parseAnswers";
import type { HostState, SheetOutcome, Task, WorkbookHost } from "../workbookHost";
import { feuilleExistante } from "../writeErrors";
import type { Deflater } from "./deflater";
import { carryOutEach, type WrittenSheets } from "./carryOut";
import { formulasOfFile } from "./editFile";
import { type FileCodecs, HeldFile } from "./heldFile";
import { readAnswersJson, removeTraces, saveAnswers } from "./keptAnswers";
import { readGenerated } from "./read/readGenerated";
import { readSheetNames } from "./readSheetNames";
import { saveParametres } from "./saveParametres";
import { graftEntries } from "./write/graftEntries";
import { readZip } from "./zip/readZip";
import { writeZip } from "./zip/writeZip";

/** A workbook that lies in a file: `bytes` gives it back with the sheets that were added. */
export interface FileHost extends WorkbookHost {
  bytes(): Uint8Array;
  removeTraces(): Promise<void>;
}

/**
 * The workbook of a file. Sheets are grafted one by one. Nothing shows it: going
 * to a cell only tells the listeners of selections, and marks are not kept. Cells
 * are edited in place: see docs/decisions/0007.
 */
export function createFileHost(bytes: Uint8Array, codecs: FileCodecs): FileHost {
  const file = new HeldFile(bytes, codecs);
  let activeSheet = 0;
  const listeners = new Set<(place: CellPlace) => void>();
  const { name, deflater } = codecs;
  const keep = (written: WrittenSheets) => {
    file.bytes = written.bytes;
    return written.outcomes;
  };
  return {
    bytes: () => file.bytes,
    state: () => Promise.resolve(stateOf(name, activeSheet)),
    readWorkbook: (task) => file.read(task),
    writeSheets: async (sheets, task) =>
      keep(await graftEach(file.bytes, sheets, { deflater, task })),
    readGenerated: () => readGenerated(file.bytes, { name, inflater: deflater }),
    carryOut: async (plans, task) =>
      keep(await carryOutEach(file.bytes, plans, { deflater, task })),
    applyEdits: (edits, expected) => file.edit(edits, expected),
    formulasAmong: (places) => formulasOfFile(file.bytes, places, deflater),
    goTo: (place) => {
      activeSheet = place.sheet;
      for (const listener of listeners) listener(place);
      return Promise.resolve();
    },
    ...NOT_SHOWN,
    readAnswers: async () => parseAnswers(await readAnswersJson(file.bytes, deflater)),
    saveAnswers: async (answers) => {
      file.bytes = await saveAnswers(file.bytes, answers, deflater);
    },
    saveParametres: async (parametres, moas = []) => {
      file.bytes = await saveParametres(file.bytes, { parametres, moas }, deflater);
    },
    removeTraces: async () => {
      file.bytes = await removeTraces(file.bytes, deflater);
    },
    onSelection: (listener) => Promise.resolve(listen(listeners, listener)),
    // Nobody else writes in the bytes that this host holds.
    onChange: () => Promise.resolve(() => Promise.resolve()),
  };
}

/** No sheet of a file is in front of anybody. */
const NOT_SHOWN = {
  selectRows: () => Promise.resolve(0),
  openSheet: () => Promise.resolve(),
  markCells: () => Promise.resolve(),
  clearMarks: () => Promise.resolve(),
};

function listen<Listener>(listeners: Set<Listener>, listener: Listener): () => Promise<void> {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    return Promise.resolve();
  };
}

function stateOf(workbookName: string, activeSheet: number): HostState {
  const closed = { isReadOnly: false, isStructureProtected: false, canGroupUndo: false };
  return { workbookName, activeSheet, ...closed };
}

/** Each sheet whole or refused; stopping keeps those that are finished. */
async function graftEach(
  bytes: Uint8Array,
  sheets: readonly SheetToWrite[],
  { deflater, task }: { readonly deflater: Deflater; readonly task: Task },
): Promise<WrittenSheets> {
  const outcomes: SheetOutcome[] = [];
  const taken = new Set((await readSheetNames(bytes, deflater)).map((name) => name.toLowerCase()));
  const entries = readZip(bytes);
  let current = entries;
  for (const sheet of sheets) {
    if (task.signal.aborted) break;
    const { name } = sheet;
    if (taken.has(name.toLowerCase())) {
      const { message, queFaire } = feuilleExistante(name);
      outcomes.push({ name, state: "refused", message, queFaire });
    } else {
      current = await graftEntries(current, [sheet], deflater);
      taken.add(name.toLowerCase());
      outcomes.push({ name, state: "created" });
    }
    task.onProgress(outcomes.length, sheets.length);
  }
  return { bytes: current === entries ? bytes : writeZip(current), outcomes };
}
