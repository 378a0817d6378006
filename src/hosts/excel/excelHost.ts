import type { WorkbookHost } from "../workbookHost";
import { readAnswers, saveAnswers } from "./answers";
import { onChange, onSelection } from "./events";
import { goToPlace } from "./goToPlace";
import { readSheets } from "./readSheets";
import { readState } from "./readState";
import { SheetRegister } from "./sheetRegister";

/** The workbook open in Excel. To be called once Office.onReady has told that Excel is there. */
export function createExcelHost(): WorkbookHost {
  const register = new SheetRegister();
  return {
    state: () => readState(register),
    readWorkbook: (task) => readSheets(register, task),
    goTo: (place) => goToPlace(place, register),
    readAnswers,
    saveAnswers,
    onSelection: (listener) => onSelection(listener, register),
    onChange: (listener) => onChange(listener, register),
  } as never;
}
