import type { Failure } from "../host/failures";
import type { ExcelHost } from "../host/excelHost";
import type { Workbook } from "../model/workbook";
import type { OfficeGlobals } from "./officeGlobals";
import { runAction } from "./windowBridge";
import { User } from "./user";

/** What a test holds: the add-in's side (Office, Excel…), Excel's side, and the observations. */
export class Emulator {
  readonly host: ExcelHost;
  readonly office: OfficeGlobals;
  /** What the person at the keyboard does. */
  readonly user: User;

  constructor(host: ExcelHost, office: OfficeGlobals) {
    this.host = host;
    this.office = office;
    this.user = new User(host);
  }

  get Office(): OfficeGlobals["Office"] {
    return this.office.Office;
  }

  get Excel(): OfficeGlobals["Excel"] {
    return this.office.Excel;
  }

  get CustomFunctions(): OfficeGlobals["CustomFunctions"] {
    return this.office.CustomFunctions;
  }

  get workbook(): Workbook {
    return this.host.workbook;
  }

  /** Members that the add-in asked for and that are not emulated. */
  get notEmulated(): readonly string[] {
    return this.host.notEmulated.names;
  }

  get trace(): ExcelHost["trace"] {
    return this.host.trace;
  }

  get functions(): ExcelHost["functions"] {
    return this.host.functions;
  }

  get ribbon(): ExcelHost["ribbon"] {
    return this.host.ribbon;
  }

  failRequest(failure: Failure): void {
    this.host.failures.plan(failure);
  }

  /** The pane goes away while Excel carries out this request (1 is the next): nothing follows it. */
  closePaneDuring(request: number): void {
    this.host.failures.leaveUnanswered(request);
  }

  runAction(id: string, argumentsJson?: string): void {
    runAction(this.host, id, argumentsJson);
  }

  /**
   * The shipped client checks requirement sets only when this switch is on: with it, a member above
   * the declared sets is a genuine ApiNotFound.
   */
  armApiCheck(): void {
    this.office.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  }

  /** Lets the events and the releases of ranges that were sent without waiting arrive. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < SETTLE_TURNS; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  /** Faults of the emulator itself, and what it lacks, are thrown here: no test hides them. */
  close(): void {
    this.host.close();
    const [fault] = this.host.faults;
    if (fault !== undefined) throw new Error("the emulator failed", { cause: fault });
    if (this.notEmulated.length > 0)
      throw new Error(`not emulated: ${this.notEmulated.join(", ")}`);
  }
}

const SETTLE_TURNS = 5;
