import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { EXAMPLES } from "./folders";

/** The names of the example workbooks that come with the project. */
export function exampleNames(): readonly string[] {
  return readdirSync(EXAMPLES).filter((name) => name.endsWith(".xlsx"));
}

/** The file of an example, by its name; undefined for any other name. */
export function exampleFile(name: string): string | undefined {
  return exampleNames().includes(basename(name)) ? join(EXAMPLES, basename(name)) : undefined;
}
