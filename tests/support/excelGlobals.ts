import type { Emulator } from "../../emulator/boot/emulator";

/**
 * Gives the code under test what Excel puts in its page; to be called before the
 * code is loaded. Answers how to take it away.
 */
export function installExcelGlobals({ office }: Emulator): () => void {
  const { Office, Excel, CustomFunctions, OfficeExtension } = office;
  const globals = { Office, Excel, CustomFunctions, OfficeExtension };
  Object.assign(globalThis, globals);
  return () => {
    for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
  };
}
