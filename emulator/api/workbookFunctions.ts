import { dateSerial } from "../model/typedValue";
import { HostObject } from "../protocol/hostObject";
import { readNumber } from "./arguments";

/** Only DATE: it tells a workbook of the 1904 system, which this one is not. */
export class WorkbookFunctions extends HostObject {
  readonly className = "Functions";
  override readonly isDocument = false;

  date(year: unknown, month: unknown, day: unknown): FunctionValue {
    const serial = dateSerial(readNumber(year), readNumber(month), readNumber(day));
    return new FunctionValue(serial);
  }
}

class FunctionValue extends HostObject {
  readonly className = "FunctionResult";
  override readonly isDocument = false;
  readonly #value: number | undefined;

  constructor(value: number | undefined) {
    super();
    this.#value = value;
  }

  get value(): number | null {
    return this.#value ?? null;
  }

  get error(): string | null {
    return this.#value === undefined ? "#NUM!" : null;
  }
}
