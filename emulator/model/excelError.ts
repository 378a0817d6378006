/**
 * An error that Excel would answer; the codes and their English texts are those of the page
 * "Error handling with the application-specific JavaScript APIs" (documentation).
 */
export class ExcelError extends Error {
  readonly code: string;
  readonly httpStatus: number;

  constructor(code: string, message: string, httpStatus = 400) {
    super(message);
    this.name = "ExcelError";
    this.code = code;
    this.httpStatus = httpStatus;
  }
}

export function invalidArgument(
  message = "The argument is invalid or missing or has an incorrect format.",
): ExcelError {
  return new ExcelError("InvalidArgument", message);
}

export function itemNotFound(): ExcelError {
  return new ExcelError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

export function itemAlreadyExists(): ExcelError {
  return new ExcelError("ItemAlreadyExists", "The resource being created already exists.", 409);
}

export function invalidOperation(): ExcelError {
  return new ExcelError("InvalidOperation", "The operation attempted is invalid on the object.");
}

export function accessDenied(): ExcelError {
  return new ExcelError("AccessDenied", "You cannot perform the requested operation.", 403);
}

export function invalidOperationInCellEditMode(): ExcelError {
  const message =
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.";
  return new ExcelError("InvalidOperationInCellEditMode", message);
}

export function rangeExceedsLimit(): ExcelError {
  const message = "The cell count in the range has exceeded the maximum supported number.";
  return new ExcelError("RangeExceedsLimit", message);
}

export function mergedRangeConflict(): ExcelError {
  const message =
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.";
  return new ExcelError("MergedRangeConflict", message);
}
