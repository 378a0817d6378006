/**
 * The part of Univer 0.25 (Apache-2.0) that the calculation uses, declared here because its façade
 * is typed by module augmentations that a lone worker does not load.
 */
export interface UniverCell {
  readonly v?: string | number | boolean | null;
  /** 1 text, 2 number, 3 boolean. */
  readonly t?: number | null;
}

export interface UniverValue {
  readonly isArray: () => boolean;
  readonly isNull: () => boolean;
  readonly isError: () => boolean;
  readonly getErrorType: () => string;
  readonly getValue: () => string | number | boolean;
}

export interface UniverArray extends UniverValue {
  readonly iterator: (
    visit: (item: UniverValue | null, row: number, column: number) => void,
  ) => void;
}

/** Fields that the engine sets before each call of a function. */
export interface UniverFunction {
  _row: number;
  _column: number;
  _subUnitId: string;
  isCustom(): boolean;
}

type Sparse<T> = Record<number, Record<number, T> | undefined>;
type BySheet<T> = Record<string, Record<string, Sparse<T> | undefined> | undefined>;

export interface UniverRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export interface FormulaDataModel {
  readonly getArrayFormulaRange: () => BySheet<UniverRange>;
  readonly getArrayFormulaCellData: () => BySheet<UniverCell>;
}

export interface UniverWorkbook {
  readonly getSheetBySheetId: (id: string) => UniverSheet | null;
  readonly insertDefinedName: (name: string, formula: string) => unknown;
}

interface UniverSheet {
  readonly getSheet: () => {
    readonly getCellMatrix: () => {
      readonly getValue: (row: number, column: number) => UniverCell | null | undefined;
    };
  };
}

export interface UniverApi {
  readonly createWorkbook: (snapshot: unknown) => UniverWorkbook;
  readonly getFormula: () => {
    readonly executeCalculation: () => void;
    readonly onCalculationResultApplied: () => Promise<unknown>;
  };
  readonly syncExecuteCommand: (id: string, parameters: unknown) => unknown;
}

export interface UniverInstance {
  readonly registerPlugin: (plugin: UniverPlugin, options?: unknown) => void;
  readonly __getInjector: () => { readonly get: (token: unknown) => unknown };
  readonly dispose: () => void;
}

interface UniverPlugin {
  readonly pluginName: string;
}

export interface UniverCore {
  readonly Univer: new (options: unknown) => UniverInstance;
  readonly LocaleType: { readonly EN_US: string };
  readonly LogLevel: { readonly SILENT: number };
}

export interface UniverFacade {
  readonly FUniver: { readonly newAPI: (univer: UniverInstance) => UniverApi };
}

export interface UniverPreset {
  readonly UniverSheetsNodeCorePreset: () => {
    readonly plugins: readonly (UniverPlugin | readonly [UniverPlugin, unknown])[];
  };
  readonly AsyncCustomFunction: new (name: string) => UniverFunction;
  readonly ArrayValueObject: { readonly create: (array: unknown) => unknown };
  readonly ValueObjectFactory: { readonly create: (value: unknown) => unknown };
  readonly FormulaDataModel: unknown;
  readonly IFunctionService: unknown;
}

export interface FunctionService {
  readonly registerExecutors: (...functions: readonly UniverFunction[]) => void;
}
