import { HostObject } from "../protocol/hostObject";
import { readFlag } from "./arguments";
import type { ApplicationState } from "./host";

export class Runtime extends HostObject {
  readonly className = "Runtime";
  override readonly isDocument = false;
  readonly #state: ApplicationState;

  constructor(state: ApplicationState) {
    super();
    this.#state = state;
  }

  get enableEvents(): boolean {
    return this.#state.enableEvents;
  }

  /** The add-in's own handlers are silent while false (documentation: Runtime.enableEvents). */
  set enableEvents(input: unknown) {
    this.#state.enableEvents = readFlag(input);
  }
}
