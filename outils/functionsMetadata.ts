import { parseTree, type IFunction, type IFunctionParameter } from "custom-functions-metadata";
import { findNameFault } from "./functionNames";

/** What is wrong with the metadata; the sentences are for the developer who builds. */
class MetadataError extends Error {
  constructor(faults: readonly string[]) {
    super(["functions.json :", ...faults].join("\n- "));
    this.name = "MetadataError";
  }
}

/**
 * functions.json for a source of custom functions, hardened: the generator lets
 * through illegal names, undescribed or misplaced arguments, and functions that
 * no one associates. `associated` maps each id to the name of its function.
 */
export function buildFunctionsJson(
  source: string,
  associated: Readonly<Record<string, string>>,
): string {
  const tree = parseTree(source, "functions.ts");
  const wanted = Object.fromEntries(
    tree.associate.map(({ id, functionName }) => [id, functionName]),
  );
  const faults = [
    ...tree.extras.flatMap(({ errors }) => errors),
    ...findTagFaults(source, tree.functions.length),
    ...findAssociationFaults(wanted, associated),
    ...tree.functions.flatMap(findFunctionFaults),
  ];
  if (faults.length > 0) throw new MetadataError(faults);
  // allowCustomDataForDataTypeAny stays out: with it, Excel LTSC 2021 crashes on an "any" argument.
  return `${JSON.stringify({ functions: tree.functions.map(harden) }, null, 2)}\n`;
}

function harden({ id, name, description, parameters }: IFunction) {
  return {
    id,
    name,
    description,
    parameters: parameters.map(({ name, description, type, dimensionality, optional }) => ({
      name,
      description,
      type,
      dimensionality,
      ...(optional === true && { optional }),
    })),
    result: { type: "any", dimensionality: "matrix" },
  };
}

/** The generator drops without a word a tag that is not on a function declaration. */
function findTagFaults(source: string, found: number): string[] {
  const tags = source.match(/@customfunction\b/gi)?.length ?? 0;
  return tags === found ? [] : [`${String(tags)} @customfunction, ${String(found)} fonctions lues`];
}

function findAssociationFaults(
  wanted: Readonly<Record<string, string>>,
  associated: Readonly<Record<string, string>>,
): string[] {
  const ids = [...new Set([...Object.keys(wanted), ...Object.keys(associated)])];
  return ids
    .filter((id) => wanted[id] !== associated[id])
    .map((id) => `${id} : associée à ${associated[id] ?? "rien"}, attendu ${wanted[id] ?? "rien"}`);
}

function findFunctionFaults({ name, id, description = "", parameters }: IFunction): string[] {
  const nameFault = findNameFault(name);
  const firstOptional = parameters.findIndex(({ optional }) => optional === true);
  const misplaced = parameters.some(
    ({ optional }, index) => firstOptional >= 0 && index > firstOptional && optional !== true,
  );
  return [
    ...(nameFault === null ? [] : [`${name} : ${nameFault}`]),
    ...(id === name ? [] : [`${name} : identifiant différent, ${id}`]),
    ...(isSentence(description) ? [] : [`${name} : description absente`]),
    ...(misplaced ? [`${name} : argument obligatoire après un argument facultatif`] : []),
    ...parameters.flatMap((parameter) => findParameterFaults(name, parameter)),
  ];
}

function findParameterFaults(name: string, parameter: IFunctionParameter): string[] {
  const { description = "", dimensionality, type, optional } = parameter;
  const saysDefault = optional !== true || /\bsi omise?\./.test(description);
  return [
    ...(isSentence(description) ? [] : [`${name}(${parameter.name}) : description absente`]),
    ...(dimensionality === "matrix" && type === "any"
      ? []
      : [`${name}(${parameter.name}) : plage attendue`]),
    ...(saysDefault ? [] : [`${name}(${parameter.name}) : valeur par défaut non dite`]),
  ];
}

function isSentence(description: string): boolean {
  return /^\p{Lu}.{8,}\.$/u.test(description);
}
