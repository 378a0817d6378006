import { HostObject } from "../protocol/hostObject";
import { Application } from "./application";
import { readFlag } from "./arguments";
import { DocumentProperties } from "./documentProperties";
import type { Host } from "./host";
import { NamedItemCollection } from "./namedItemCollection";
import type { Range } from "./range";
import { Runtime } from "./runtime";
import { SettingCollection } from "./settingCollection";
import { TableCollection } from "./tableCollection";
import { WorkbookFunctions } from "./workbookFunctions";
import { WorkbookProtection } from "./workbookProtection";
import { WorksheetCollection } from "./worksheetCollection";

/** The emulated file lies on no cloud drive. */
const AUTO_SAVE = false;

/** The global object of every request. */
export class WorkbookObject extends HostObject {
  readonly className = "Workbook";
  override readonly eventTarget = "Workbook";
  readonly #host: Host;

  constructor(host: Host) {
    super();
    this.#host = host;
  }

  get name(): string {
    return this.#host.workbook.name;
  }

  get readOnly(): boolean {
    return this.#host.workbook.isReadOnly;
  }

  get isDirty(): boolean {
    return this.#host.workbook.isDirty;
  }

  set isDirty(input: unknown) {
    this.#host.workbook.isDirty = readFlag(input);
  }

  get autoSave(): boolean {
    return AUTO_SAVE;
  }

  get application(): Application {
    return new Application(this.#host);
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.#host);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.#host, this.#host.workbook.names);
  }

  get tables(): TableCollection {
    return new TableCollection(this.#host);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.#host.workbook);
  }

  get properties(): DocumentProperties {
    return new DocumentProperties(this.#host.workbook);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.#host.workbook);
  }

  get functions(): WorkbookFunctions {
    return new WorkbookFunctions();
  }

  /** What `context.runtime` reaches. */
  get _Runtime(): Runtime {
    return new Runtime(this.#host.application);
  }

  getSelectedRange(): Range {
    const { sheet, area } = this.#host.workbook.selection;
    return this.#host.range(sheet, area);
  }

  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }

  /** Older clients announce here that their custom functions are ready. */
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.#host.services.functionsReady();
  }
}
