import { mergeAnswers } from "../../domain/columns/mergeAnswers";
import type { ColumnAnswers } from "../../domain/columns/recognition";
import type { WorkbookHost } from "../../hosts/workbookHost";
import { NO_ANSWERS } from "./answers";

/** Answers on columns: those that the workbook keeps, under those of this session. */
export class AnswersKept {
  readonly #host: WorkbookHost;
  /** They serve even when the workbook could not keep them. */
  #session: ColumnAnswers = NO_ANSWERS;

  constructor(host: WorkbookHost) {
    this.#host = host;
  }

  async read(): Promise<ColumnAnswers> {
    return mergeAnswers(await this.#host.readAnswers(), this.#session);
  }

  /** Those of the workbook were taken away: they do not come back from here. */
  forget(): void {
    this.#session = NO_ANSWERS;
  }

  /** False when the workbook could not keep them. */
  async add(answers: ColumnAnswers): Promise<boolean> {
    this.#session = mergeAnswers(this.#session, answers);
    try {
      await this.#host.saveAnswers(await this.read());
      return true;
    } catch {
      return false;
    }
  }
}
