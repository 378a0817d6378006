import type { ApplicationState, Host, RuntimeServices } from "../api/host";
import { readRegistration } from "../api/eventTypes";
import { Range } from "../api/range";
import { newService } from "../api/runtimeServices";
import { WorkbookObject } from "../api/workbook";
import { Worksheet } from "../api/worksheet";
import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import { Workbook } from "../model/workbook";
import type { HostObject } from "../protocol/hostObject";
import { Interpreter } from "../protocol/interpreter";
import { NotEmulated } from "../protocol/notEmulated";
import { DELAY_FOR_CELL_EDIT_FLAG, type RequestBody } from "../protocol/requestBody";
import type { ResponseBody } from "../protocol/responseBody";
import { CellEdit } from "./cellEdit";
import { CustomFunctions } from "./customFunctions";
import { type ChangeAuthor, EventPump } from "./eventPump";
import { Failures, TransportError } from "./failures";
import { MessageChannel } from "./messages";
import { desktopLimits, type EmulatorOptions, type Limits } from "./options";
import { RecalculationGate } from "./recalculation";
import { kindOf } from "./requestKind";
import { RequestQueue } from "./requestQueue";
import { RequestTrace } from "./requestTrace";
import { Ribbon } from "./ribbon";
import { WriteJournal } from "./writeJournal";

/** The numbers that Office.js turns into its payload errors, read from the shipped client. */
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;

/** The emulated application: answers requests, sends events, calls functions. */
export class ExcelHost implements Host {
  readonly workbook: Workbook;
  readonly locale: string;
  readonly notEmulated = new NotEmulated();
  readonly trace = new RequestTrace();
  readonly failures = new Failures();
  readonly cellEdit = new CellEdit();
  readonly channel = new MessageChannel();
  readonly functions = new CustomFunctions(this.channel);
  readonly ribbon = new Ribbon();
  readonly application: ApplicationState = {
    calculationMode: "Automatic",
    enableEvents: true,
    mustCalculate: false,
  };
  readonly services: RuntimeServices = {
    functionsReady: () => {
      this.functions.runtimeIsReady();
    },
    functionResult: (result) => {
      this.functions.receive(result);
    },
    ribbon: this.ribbon,
    visibility: "Visible",
    startState: "Inactive",
  };
  /** Office.context.document.settings, as JSON texts. */
  readonly documentSettings = new Map<string, string>();
  /** Errors that are the emulator's own, never an answer of Excel's. */
  readonly faults: unknown[] = [];
  isClosed = false;
  /** Who makes the changes at this moment. */
  author: ChangeAuthor = "addin";
  readonly #limits: Limits;
  readonly #afterRequest: () => void;
  readonly #events = new EventPump(this.channel);
  readonly #worksheets = new WeakMap<Sheet, Worksheet>();
  readonly #queue = new RequestQueue();
  readonly #journal: WriteJournal;
  readonly #gate: RecalculationGate;
  readonly #interpreter: Interpreter;

  constructor({ workbook = new Workbook(), locale = "fr-FR", ...options }: EmulatorOptions = {}) {
    this.workbook = workbook;
    this.locale = locale;
    this.#limits = options.limits ?? desktopLimits;
    this.#afterRequest = options.afterRequest ?? (() => undefined);
    this.#journal = new WriteJournal(workbook);
    this.#gate = new RecalculationGate(workbook, this.application, options.calculator);
    this.#interpreter = this.#newInterpreter();
    if (options.functions) this.functions.declare(options.functions);
    workbook.listen((change) => {
      this.#gate.record(change);
      const isSilent = this.author === "addin" && !this.application.enableEvents;
      if (!isSilent) this.#events.raise(change, this.author);
    });
  }

  get maxCells(): number {
    return this.#limits.cells;
  }

  readonly range = (sheet: Sheet, area: Area): Range => new Range(this, sheet, area);

  readonly worksheet = (sheet: Sheet): Worksheet => {
    const known = this.#worksheets.get(sheet) ?? new Worksheet(this, sheet);
    this.#worksheets.set(sheet, known);
    return known;
  };

  /** One request: JSON in, JSON out; a TransportError when there is nothing to answer. */
  async process(text: string, flags: number): Promise<string> {
    checkSize(text, this.#limits.requestBytes, REQUEST_TOO_LARGE);
    const body = JSON.parse(text) as RequestBody;
    const kind = kindOf(body);
    // A function's result must come in while the request that waits for it is still running.
    const response =
      kind === "runtime"
        ? await this.#interpreter.run(body)
        : await this.#queue.run(() => this.#runDocument(body, flags));
    const answer = JSON.stringify(response);
    this.trace.add({
      kind,
      flags,
      actions: body.Actions.length,
      requestBytes: byteLength(text),
      responseBytes: byteLength(answer),
      error: "Error" in response ? response.Error.Code : undefined,
    });
    checkSize(answer, this.#limits.responseBytes, RESPONSE_TOO_LARGE);
    const isLost = kind === "document" && this.failures.isUnanswered;
    return isLost ? new Promise(() => undefined) : answer;
  }

  /** Formulas out of date are computed now. */
  recalculate(): Promise<void> {
    const { functions } = this;
    return this.#gate.pass({
      names: functions.names,
      call: (name, args, address) => functions.callByName(name, args, address),
    });
  }

  /** Nothing is answered any more: a client that would retry stops. */
  close(): void {
    this.isClosed = true;
    this.#gate.close();
  }

  async #runDocument(body: RequestBody, flags: number): Promise<ResponseBody> {
    const fail = kindOf(body) === "document" ? this.failures.next() : () => undefined;
    if ((flags & DELAY_FOR_CELL_EDIT_FLAG) !== 0) await this.cellEdit.whenDone();
    this.#journal.beginRequest();
    try {
      return await this.#interpreter.run(body, () => {
        this.cellEdit.check();
        fail(this.#journal.writes);
      });
    } finally {
      this.#journal.endRequest();
      this.#afterRequest();
    }
  }

  #newInterpreter(): Interpreter {
    return new Interpreter(
      {
        global: new WorkbookObject(this),
        newObject: (name) => newService(name, this),
        beforeMember: (object, name, isSet) => {
          this.#journal.beforeMember(object, name, isSet);
        },
        handleMember: (object, name) => this.#handleRegistration(object, name),
        beforeQuery: () => this.recalculate(),
      },
      this.notEmulated,
    );
  }

  #handleRegistration(object: HostObject, name: string): boolean {
    const registration = readRegistration(name);
    if (!registration || object.eventTarget === undefined) return false;
    const isKnown = this.#events.register(registration, object.eventTarget);
    if (!isKnown) this.notEmulated.refuse(`${object.className}.on${registration.eventName}`);
    return true;
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function checkSize(text: string, limit: number, code: number): void {
  if (limit !== Infinity && byteLength(text) > limit) throw new TransportError(code);
}
