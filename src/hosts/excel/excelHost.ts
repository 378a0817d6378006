import type { WorkbookHost } from "../workbookHost";
import { readAnswers, saveAnswers } from "./answers";
import { applyEdits } from "./applyEdits";
import { carryOut } from "./carryOut";
import { onChange, onSelection } from "./events";
import { findFormulas, replaceFormulas } from "./formulesAutonomes";
import { formulasAmong } from "./formulasAmong";
import { goToPlace, openSheet } from "./goToPlace";
import { readGenerated } from "./read/generatedSheets";
import { clearMarks, markCells } from "./markCells";
import { saveParametres } from "./parametresSheet";
import { readSheets } from "./readSheets";
import { readState } from "./readState";
import { selectRows } from "./selectRows";
import { removeExemple } from "./removeExemple";
import { removeTraces } from "./removeTraces";
import { SheetRegister } from "./sheetRegister";
import { writeSheets } from "./writeSheets";

/** The workbook open in Excel. To be called once Office.onReady has told that Excel is there. */
export function createExcelHost(): WorkbookHost {
  const register = new SheetRegister();
  return {
    state: () => readState(register),
    readWorkbook: (task) => readSheets(register, task),
    writeSheets,
    readGenerated,
    carryOut,
    applyEdits: (edits, expected) => applyEdits({ edits, expected }, register),
    formulasAmong: (places) => formulasAmong(places, register),
    goTo: (place) => goToPlace(place, register),
    selectRows: (sheet, rows) => selectRows(sheet, rows, register),
    openSheet,
    markCells: (places) => markCells(places, register),
    clearMarks,
    readAnswers,
    saveAnswers,
    saveParametres,
    removeTraces,
    removeExemple,
    findFormulas,
    replaceFormulas,
    onSelection: (listener) => onSelection(listener, register),
    onChange: (listener) => onChange(listener, register),
  };
}
