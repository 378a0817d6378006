const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
} as const;

/** Hands bytes over as a file of the person's computer. */
export function downloadBytes(bytes: Uint8Array, fileName: string): void {
  const type = fileName.endsWith(".xlsm") ? TYPES.xlsm : TYPES.xlsx;
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
