import {
  type IFunctionInfo,
  AsyncCustomFunction,
  ArrayValueObject,
  FunctionType,
  IFunctionService,
  UniverSheetsCorePreset,
  ValueObjectFactory,
} from "@univerjs/preset-sheets-core";
import frFR from "@univerjs/preset-sheets-core/locales/fr-FR";
import { BooleanNumber, type Injector, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { type CallAddin, type EngineClasses, newAddinFunction } from "../../formulas/addinFunction";
import type { FunctionService } from "../../formulas/thread/univerTypes";
import type { DescribedFunction } from "./functionsJson";

/** The spreadsheet on screen, before it holds a workbook. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
}

/** The engine's own types say less than its values: theirs are declared beside the calculation. */
const engine = {
  AsyncCustomFunction,
  ArrayValueObject,
  ValueObjectFactory,
} as unknown as EngineClasses;

/** What the grid proposes while a formula is typed. */
function describe({ name, description, parameters }: DescribedFunction): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

function presetFor(container: string, functions: readonly DescribedFunction[]) {
  return UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formula: { description: functions.map(describe) },
  });
}

/** A French grid in which the add-in's functions can be called. */
export function newGrid(
  container: string,
  functions: readonly DescribedFunction[],
  callAddin: CallAddin,
): Grid {
  const { FR_FR } = LocaleType;
  const univer = new Univer({
    locale: FR_FR,
    locales: { [FR_FR]: frFR },
    logLevel: LogLevel.WARN,
  });
  for (const entry of presetFor(container, functions).plugins) {
    if (Array.isArray(entry)) univer.registerPlugin(...entry);
    else univer.registerPlugin(entry);
  }
  const injector = univer.__getInjector();
  const api = FUniver.newAPI(univer);
  const executors = functions.map(({ name }) => newAddinFunction(engine, name, callAddin));
  (injector.get(IFunctionService) as unknown as FunctionService).registerExecutors(...executors);
  return { univer, api, injector };
}
