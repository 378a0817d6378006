import { HostObject } from "../protocol/hostObject";
import { readFlag } from "./arguments";
import type { RibbonState } from "./host";

export class RibbonTab extends HostObject {
  readonly className = "RibbonTab";
  override readonly isDocument = false;
  readonly #ribbon: RibbonState;
  readonly #id: string;

  constructor(ribbon: RibbonState, id: string) {
    super();
    this.#ribbon = ribbon;
    this.#id = id;
  }

  override itemId(): string {
    return this.#id;
  }

  setVisibility(isVisible: unknown): void {
    this.#ribbon.visibleTabs.set(this.#id, readFlag(isVisible));
  }
}

export class RibbonButton extends HostObject {
  readonly className = "RibbonButton";
  override readonly isDocument = false;
  readonly #ribbon: RibbonState;
  readonly #id: string;

  constructor(ribbon: RibbonState, id: string) {
    super();
    this.#ribbon = ribbon;
    this.#id = id;
  }

  override itemId(): string {
    return this.#id;
  }

  get enabled(): boolean {
    return this.#ribbon.enabledButtons.get(this.#id) ?? true;
  }

  set enabled(input: unknown) {
    this.#ribbon.enabledButtons.set(this.#id, readFlag(input));
  }
}
