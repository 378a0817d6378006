import { HostObject } from "../protocol/hostObject";
import type { FunctionResult, Host, RuntimeServices } from "./host";

/** An object that the add-in's runtime asks for by service name; nothing of the document. */
abstract class Service extends HostObject {
  override readonly isDocument = false;
  readonly services: RuntimeServices;

  constructor(services: RuntimeServices) {
    super();
    this.services = services;
  }
}

class CustomFunctionsService extends Service {
  readonly className = "CustomFunctions";

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.services.functionsReady();
  }

  /** Entries are [invocation, succeeded, value or message, error code]. */
  setInvocationArrayResults(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const entry of entries as unknown[]) {
      const result = readResult(entry);
      if (result) this.services.functionResult(result);
    }
  }
}

function readResult(entry: unknown): FunctionResult | undefined {
  if (!Array.isArray(entry)) return undefined;
  const [invocation, succeeded, value, code] = entry as unknown[];
  if (typeof invocation !== "number") return undefined;
  return {
    invocation,
    succeeded: succeeded === true,
    value,
    code: typeof code === "number" ? code : undefined,
  };
}

class AddinInternalService extends Service {
  readonly className = "AddinInternalService";

  notifyActionHandlerReady(): string {
    return "ready";
  }
}

class ActionService extends Service {
  readonly className = "ActionService";

  areShortcutsInUse(): unknown[] {
    return [];
  }

  getShortcuts(): string {
    return "{}";
  }
}

class AppRuntimeService extends Service {
  readonly className = "AppRuntimeService";

  setAppRuntimeState(state: unknown): void {
    this.services.visibility = String(state);
  }

  getAppRuntimeState(): string {
    return this.services.visibility;
  }
}

class DynamicRibbon extends Service {
  readonly className = "DynamicRibbon";

  executeRequestUpdate(json: unknown): void {
    this.services.ribbonUpdate(String(json));
  }
}

const services = {
  "Microsoft.ExcelServices.CustomFunctions": CustomFunctionsService,
  "Microsoft.InternalService.AddinInternalService": AddinInternalService,
  "Microsoft.Office.ActionService": ActionService,
  "Microsoft.AppRuntime.AppRuntimeService": AppRuntimeService,
  "Microsoft.DynamicRibbon.DynamicRibbon": DynamicRibbon,
} as const;

export function newService(name: string, host: Host): HostObject | undefined {
  const found = Object.entries(services).find(([serviceName]) => serviceName === name);
  if (!found) return undefined;
  const [, ServiceClass] = found;
  return new ServiceClass(host.services);
}
