/** The part of Excel's custom functions runtime that our functions use. */
class ExcelError {
  readonly code: string;
  readonly message: string | undefined;

  constructor(code: string, message?: string) {
    this.code = code;
    this.message = message;
  }
}

export interface CustomFunctionsStub {
  readonly Error: typeof ExcelError;
  readonly ErrorCode: Readonly<Record<string, string>>;
  readonly associated: Map<string, unknown>;
  associate(functions: Readonly<Record<string, unknown>>): void;
}

/** Puts the stub where Excel puts its own; to be called before functions.ts is loaded. */
export function installCustomFunctions(): CustomFunctionsStub {
  const associated = new Map<string, unknown>();
  const stub: CustomFunctionsStub = {
    Error: ExcelError,
    ErrorCode: {
      invalidValue: "#VALUE!",
      notAvailable: "#N/A",
      divisionByZero: "#DIV/0!",
    },
    associated,
    associate: (functions) => {
      for (const [id, implementation] of Object.entries(functions))
        associated.set(id, implementation);
    },
  };
  Object.assign(globalThis, { CustomFunctions: stub });
  return stub;
}
