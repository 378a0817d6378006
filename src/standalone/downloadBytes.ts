const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
} as const;

/** Long enough for a slow disk, or a question on where to save. */
const KEPT_MS = 60_000;

/** Hands bytes over as a file of the person's computer. */
export function downloadBytes(bytes: Uint8Array, fileName: string): void {
  const type = fileName.endsWith(".xlsm") ? TYPES.xlsm : TYPES.xlsx;
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // Firefox reads the bytes after the click: an address taken back at once saves nothing.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
}
