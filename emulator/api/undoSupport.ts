/**
 * Members that Excel cannot undo: they empty the undo list, and are refused inside a merged group
 * (documentation: "Undo support" of ExcelApi 1.20; issue 6711).
 */
const notUndoable = new Set([
  "Worksheet.copy",
  "Worksheet.delete",
  "Worksheet.name",
  "Worksheet.position",
  "Worksheet.visibility",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
  "WorkbookProtection.protect",
  "WorkbookProtection.unprotect",
]);

export function isUndoable(member: string): boolean {
  return !notUndoable.has(member);
}

/** Methods that change the document; the others read, select, compute or set up. */
const READING = /^(?:_|get|select|activate|calculate|setDirty|find|load)/i;

export function isWritingMethod(name: string): boolean {
  return !READING.test(name);
}
