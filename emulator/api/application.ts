import { HostObject } from "../protocol/hostObject";
import { readChoice } from "./arguments";
import type { ApplicationState, Host } from "./host";

const modes: readonly ApplicationState["calculationMode"][] = [
  "Automatic",
  "AutomaticExceptTables",
  "Manual",
];

const USES_SYSTEM_SEPARATORS = true;

function separators(locale: string): { decimal: string; thousands: string } {
  const french = locale.toLowerCase().startsWith("fr");
  return french ? { decimal: ",", thousands: "\u202F" } : { decimal: ".", thousands: "," };
}

export class Application extends HostObject {
  readonly className = "Application";
  override readonly isDocument = false;
  readonly #host: Host;

  constructor(host: Host) {
    super();
    this.#host = host;
  }

  get calculationMode(): ApplicationState["calculationMode"] {
    return this.#host.application.calculationMode;
  }

  set calculationMode(input: unknown) {
    this.#host.application.calculationMode = readChoice(input, modes);
  }

  get calculationState(): "Done" | "Pending" {
    return this.#host.application.mustCalculate ? "Pending" : "Done";
  }

  get decimalSeparator(): string {
    return separators(this.#host.locale).decimal;
  }

  get thousandsSeparator(): string {
    return separators(this.#host.locale).thousands;
  }

  get useSystemSeparators(): boolean {
    return USES_SYSTEM_SEPARATORS;
  }

  get cultureInfo(): CultureInfo {
    return new CultureInfo(this.#host.locale);
  }

  calculate(): void {
    this.#host.application.mustCalculate = true;
  }

  /** A request is computed once, at its first reading: there is nothing to suspend. */
  suspendApiCalculationUntilNextSync(): string {
    return "suspended";
  }

  suspendScreenUpdatingUntilNextSync(): string {
    return "suspended";
  }
}

class CultureInfo extends HostObject {
  readonly className = "CultureInfo";
  override readonly isDocument = false;
  readonly #locale: string;

  constructor(locale: string) {
    super();
    this.#locale = locale;
  }

  get name(): string {
    return this.#locale;
  }

  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.#locale);
  }
}

class NumberFormatInfo extends HostObject {
  readonly className = "NumberFormatInfo";
  override readonly isDocument = false;
  readonly #locale: string;

  constructor(locale: string) {
    super();
    this.#locale = locale;
  }

  get numberDecimalSeparator(): string {
    return separators(this.#locale).decimal;
  }

  get numberGroupSeparator(): string {
    return separators(this.#locale).thousands;
  }
}
