import { bootOffice } from "../../emulator/boot/bootOffice";
import type { Emulator } from "../../emulator/boot/emulator";
import type { EmulatorOptions } from "../../emulator/host/options";

/** A fresh Excel and a fresh Office.js for each test of the file. */
export function useEmulator(options: () => EmulatorOptions = () => ({})): () => Emulator {
  let emulator: Emulator | undefined;
  beforeEach(async () => {
    emulator = await bootOffice(options());
  });
  afterEach(() => {
    emulator?.close();
  });
  return () => {
    if (!emulator) throw new Error("no emulator yet");
    return emulator;
  };
}

function hasCode(value: unknown): value is { readonly code: unknown } {
  return typeof value === "object" && value !== null && "code" in value;
}

/** The code of the error that the promise is rejected with. */
export async function errorCode(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => "no error",
    (error: unknown) => (hasCode(error) ? error.code : error),
  );
}
