const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Offers bytes as a file, as a click on a link would. */
export function downloadBytes(bytes: Uint8Array, fileName: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
