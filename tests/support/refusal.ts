import { HostError } from "../../src/hosts/hostError";

/** Code of the HostError that a promise ends with, "lu" when it does not fail; any other failure goes through. */
export async function refusal(reading: () => unknown): Promise<string> {
  try {
    await reading();
    return "lu";
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}
