import { actionTypes, pathTypes, type RequestBody } from "../protocol/requestBody";
import type { RequestKind } from "./requestTrace";

/** The runtime's services are reached by name; the document never is. */
function isRuntime(body: RequestBody): boolean {
  const paths = Object.values(body.ObjectPaths);
  return paths.some((path) => path.ObjectPathType === pathTypes.newObject);
}

/** Nothing but the release of ranges kept by a run. */
function isCleanup(body: RequestBody): boolean {
  const passive: readonly number[] = [actionTypes.trace, actionTypes.instantiate];
  const calls = body.Actions.filter((action) => !passive.includes(action.ActionType));
  return calls.length > 0 && calls.every((action) => action.Name === "_RemoveReference");
}

export function kindOf(body: RequestBody): RequestKind {
  if (isRuntime(body)) return "runtime";
  return isCleanup(body) ? "cleanup" : "document";
}
