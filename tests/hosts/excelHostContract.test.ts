import { emulatedWorkbook } from "../support/emulatedWorkbook";
import { describeHost } from "./host.contract";
import { closeExcelHosts, openExcelHost } from "./openExcelHost";

afterEach(closeExcelHosts);

describeHost(async (bytes, name) => {
  const { host } = await openExcelHost({ workbook: emulatedWorkbook(bytes, name) });
  return host;
});
