import type { ApplicationState } from "../api/host";
import { type Calculator, cachedValues, type FunctionCaller } from "../formulas/calculator";
import type { Workbook } from "../model/workbook";
import type { WorkbookChange } from "../model/workbookChange";

/** Decides when formulas are computed: before a reading, when something changed. */
export class RecalculationGate {
  readonly #workbook: Workbook;
  readonly #state: ApplicationState;
  readonly #calculator: Calculator;
  #changes: WorkbookChange[] = [];
  #hasComputed = false;

  constructor(workbook: Workbook, state: ApplicationState, calculator: Calculator = cachedValues) {
    this.#workbook = workbook;
    this.#state = state;
    this.#calculator = calculator;
  }

  record(change: WorkbookChange): void {
    const matters =
      change.kind === "cells" || change.kind === "names" || change.kind === "structure";
    if (matters) this.#changes.push(change);
  }

  async pass(functions: FunctionCaller): Promise<void> {
    const isAutomatic = this.#state.calculationMode !== "Manual";
    const isStale = this.#changes.length > 0 || !this.#hasComputed;
    const isDue = (isAutomatic && isStale) || this.#state.mustCalculate;
    if (!isDue || !this.#workbook.hasFormulas) return;
    const changes = this.#changes;
    this.#changes = [];
    this.#hasComputed = true;
    this.#state.mustCalculate = false;
    await this.#calculator.recalculate({ workbook: this.#workbook, changes, functions });
  }

  close(): void {
    this.#calculator.close();
  }
}
