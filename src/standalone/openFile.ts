import { csvWorkbook } from "../hosts/xlsx/csv/csvWorkbook";
import { fileKind } from "../hosts/xlsx/fileKind";
import { openWorkbook } from "../hosts/xlsx/openWorkbook";
import { webDeflater } from "../hosts/xlsx/webDeflater";
import { FileSession } from "./fileSession";

/** Opens a file that the person chose; throws a HostError for what is no workbook. */
export async function openFile(file: File): Promise<FileSession> {
  const given = new Uint8Array(await file.arrayBuffer());
  const isCsv = fileKind(given) === "other";
  const bytes = isCsv ? await csvWorkbook(given, file.name, webDeflater) : given;
  const { workbook } = await openWorkbook(bytes, { name: file.name, inflater: webDeflater });
  return new FileSession(bytes, workbook);
}
