import { ExcelError } from "../model/excelError";
import type { HostObject } from "./hostObject";
import { callMember, clientName, readMember, writeMember } from "./members";
import type { NotEmulated } from "./notEmulated";
import { PathResolver } from "./paths";
import { identityOf, QueryReader, toClientShape } from "./query";
import { References } from "./references";
import { type Action, actionTypes, type ObjectPath, type RequestBody } from "./requestBody";
import type { ActionResult, ErrorBody, ResponseBody } from "./responseBody";

/** What surrounds the interpretation of a request; the interpreter itself knows nothing of Excel. */
export interface InterpreterHooks {
  readonly global: HostObject;
  readonly newObject: (serviceName: string) => HostObject | undefined;
  /** Before each property set and method call. */
  readonly beforeMember: (object: HostObject, name: string, isSet: boolean) => void;
  /** Handles a method that no class declares (event registrations); true when it did. */
  readonly handleMember: (object: HostObject, name: string) => boolean;
  /** Before each query: the place to compute formulas. */
  readonly beforeQuery: () => Promise<void>;
}

type ActionRunner = (action: Action, paths: PathResolver) => unknown;

const IS_NULL = { _IsNull: true } as const;

/** Runs the batches that Office.js sends, one action after the other. */
export class Interpreter {
  readonly references = new References();
  readonly #hooks: InterpreterHooks;
  readonly #notEmulated: NotEmulated;
  readonly #queries: QueryReader;
  readonly #runners = new Map<number, ActionRunner>([
    [actionTypes.trace, () => null],
    [actionTypes.ensureUnchanged, () => null],
    [actionTypes.instantiate, (a, paths) => identityOf(paths.resolve(a.ObjectPathId))],
    [actionTypes.query, (a, paths) => this.#query(a, paths)],
    [actionTypes.queryAsJson, async (a, paths) => toClientShape(await this.#query(a, paths))],
    [actionTypes.method, (a, paths) => this.#runMethod(a, paths)],
    [actionTypes.setProperty, (a, paths) => this.#setProperty(a, paths)],
    [actionTypes.update, (a, paths) => this.#setMembers(a, paths, a.ObjectState ?? {})],
  ]);

  constructor(hooks: InterpreterHooks, notEmulated: NotEmulated) {
    this.#hooks = hooks;
    this.#notEmulated = notEmulated;
    this.#queries = new QueryReader(notEmulated);
  }

  /** beforeAction may throw an ExcelError: the actions before it stay applied. */
  async run(body: RequestBody, beforeAction?: () => void): Promise<ResponseBody> {
    const paths = this.#pathsOf(body);
    const results: ActionResult[] = [];
    try {
      for (const action of body.Actions) {
        beforeAction?.();
        results.push({ ActionId: action.Id, Value: await this.#runAction(action, paths) });
      }
    } catch (error) {
      const failed = toErrorBody(error, body, results.length);
      return {
        Error: failed,
        ProcessedResults: { Results: results },
        TraceIds: traceIds(body, results),
      };
    }
    return { Results: results, TraceIds: traceIds(body, results) };
  }

  #pathsOf(body: RequestBody): PathResolver {
    return new PathResolver(body, {
      global: this.#hooks.global,
      references: this.references,
      newObject: (name) => this.#hooks.newObject(name) ?? this.#notEmulated.refuse(name),
      call: (object, name, args) => this.#call(object, name, args),
      navigate: (object, name) => this.#navigate(object, name),
    });
  }

  #runAction(action: Action, paths: PathResolver): unknown {
    const run = this.#runners.get(action.ActionType);
    if (!run) return this.#notEmulated.refuse(`action type ${String(action.ActionType)}`);
    return run(action, paths);
  }

  async #query(action: Action, paths: PathResolver): Promise<unknown> {
    await this.#hooks.beforeQuery();
    const object = paths.resolve(action.ObjectPathId);
    return object === null ? null : this.#queries.read(object, action.QueryInfo ?? {});
  }

  #runMethod(action: Action, paths: PathResolver): unknown {
    const object = paths.resolve(action.ObjectPathId);
    if (object === null) return IS_NULL;
    const args = paths.argumentsOf(action.ArgumentInfo);
    if (action.Name === "_KeepReference") this.references.keep(object);
    else if (action.Name === "_RemoveReference") this.references.remove(String(args[0]));
    else if (action.Name === "_RemoveAllReferences") this.references.removeAll();
    else return this.#call(object, action.Name, args) ?? null;
    return null;
  }

  #setProperty(action: Action, paths: PathResolver): unknown {
    const [value] = paths.argumentsOf(action.ArgumentInfo);
    return this.#setMembers(action, paths, { [action.Name]: value });
  }

  #setMembers(action: Action, paths: PathResolver, values: Readonly<Record<string, unknown>>) {
    const object = paths.resolve(action.ObjectPathId);
    if (object === null) return IS_NULL;
    for (const [name, value] of Object.entries(values)) {
      this.#hooks.beforeMember(object, name, true);
      if (!writeMember(object, name, value)) this.#refuse(object, `${clientName(name)} =`);
    }
    return null;
  }

  #call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (this.#hooks.handleMember(object, name)) return null;
    this.#hooks.beforeMember(object, name, false);
    const result = callMember(object, name, args);
    return result ? result.value : this.#refuse(object, `${clientName(name)}()`);
  }

  #navigate(object: HostObject, name: string): unknown {
    const member = readMember(object, name);
    return member ? member.value : this.#refuse(object, clientName(name));
  }

  #refuse(object: HostObject, member: string): never {
    return this.#notEmulated.refuse(`${object.className}.${member}`);
  }
}

function traceIds(body: RequestBody, results: readonly ActionResult[]): number[] {
  const done = body.Actions.slice(0, results.length);
  return done.filter((a) => a.ActionType === actionTypes.trace).map((a) => a.Id);
}

/** A fault of the emulator itself is no answer of Excel's: it is thrown on. */
function toErrorBody(error: unknown, body: RequestBody, index: number): ErrorBody {
  if (!(error instanceof ExcelError)) throw error;
  return {
    Code: error.code,
    Message: error.message,
    Location: locationOf(body, index),
    ActionIndex: index,
    HttpStatusCode: error.httpStatus,
  };
}

/** "Worksheet.getItem": what debugInfo.errorLocation shows. */
function locationOf(body: RequestBody, index: number): string {
  const action = body.Actions[index];
  const path = body.ObjectPaths[String(action?.ObjectPathId)];
  if (!action || !path) return "";
  const parent = body.ObjectPaths[String(path.ParentObjectPathId)];
  const member = action.Name || memberOf(path);
  return [parent?.Name, clientName(member)].filter(Boolean).join(".");
}

function memberOf(path: ObjectPath): string {
  return path.Name || "getItem";
}
