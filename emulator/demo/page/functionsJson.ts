import type { FunctionDeclaration, FunctionParameter } from "../../host/functionMetadata";

/** The content of functions.json, with what a person reads in it. */
export interface DescribedFunction extends FunctionDeclaration {
  readonly description: string;
  readonly parameters: readonly (FunctionParameter & { readonly description: string })[];
}

export interface FunctionsJson {
  readonly functions: readonly DescribedFunction[];
}

export async function fetchFunctions(): Promise<FunctionsJson> {
  const response = await fetch("/functions.json");
  return (await response.json()) as FunctionsJson;
}
