import { HostObject } from "../protocol/hostObject";
import { readNumber, readRecord, readText } from "./arguments";
import { RibbonButton, RibbonTab } from "./ribbonControls";
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

  /** Of the newer clients: [invocation, succeeded, value or message, error code]. */
  setInvocationArrayResults(entries: unknown): void {
    for (const entry of listOf(entries)) {
      const [invocation, succeeded, value, code] = listOf(entry);
      this.#receive({ invocation, succeeded, value, code });
    }
  }

  /** Of the older ones: the same by name. */
  setInvocationResults(entries: unknown): void {
    for (const entry of listOf(entries)) {
      const { id, failed, value, errorCode } = readRecord(entry);
      this.#receive({ invocation: id, succeeded: failed !== true, value, code: errorCode });
    }
  }

  #receive({ invocation, succeeded, value, code }: Record<keyof FunctionResult, unknown>): void {
    this.services.functionResult({
      invocation: readNumber(invocation),
      succeeded: succeeded === true,
      value,
      code: typeof code === "number" ? code : undefined,
    });
  }
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
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

class AppRuntimePersistenceService extends Service {
  readonly className = "AppRuntimePersistenceService";

  setAppRuntimeStartState(state: unknown): void {
    this.services.startState = String(state);
  }

  getAppRuntimeStartState(): string {
    return this.services.startState;
  }
}

class DynamicRibbon extends Service {
  readonly className = "DynamicRibbon";

  getTab(id: unknown): RibbonTab {
    return new RibbonTab(this.services.ribbon, readText(id));
  }

  getButton(id: unknown): RibbonButton {
    return new RibbonButton(this.services.ribbon, readText(id));
  }
}

const services = {
  "Microsoft.ExcelServices.CustomFunctions": CustomFunctionsService,
  "Microsoft.InternalService.AddinInternalService": AddinInternalService,
  "Microsoft.Office.ActionService": ActionService,
  "Microsoft.AppRuntime.AppRuntimeService": AppRuntimeService,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": AppRuntimePersistenceService,
  "Microsoft.DynamicRibbon.DynamicRibbon": DynamicRibbon,
} as const;

export function newService(name: string, host: Host): HostObject | undefined {
  const found = Object.entries(services).find(([serviceName]) => serviceName === name);
  if (!found) return undefined;
  const [, ServiceClass] = found;
  return new ServiceClass(host.services);
}
