import type { RibbonState } from "../api/host";

/** Sends a command to the add-in and resolves when it called event.completed(). */
export type CommandSender = (command: {
  readonly id: string;
  readonly functionName: string;
  readonly controlId: string;
}) => void;

/** The ribbon of the emulated Excel: buttons that run a function of the add-in. */
export class Ribbon implements RibbonState {
  readonly enabledButtons = new Map<string, boolean>();
  readonly visibleTabs = new Map<string, boolean>();
  readonly #pending = new Map<string, () => void>();
  #send: CommandSender | undefined;
  #next = 1;

  connect(send: CommandSender): void {
    this.#send = send;
  }

  click(functionName: string, controlId = functionName): Promise<void> {
    const send = this.#send;
    if (!send) return Promise.reject(new Error("the add-in does not listen to commands yet"));
    const id = `command${String(this.#next++)}`;
    return new Promise((resolve) => {
      this.#pending.set(id, resolve);
      send({ id, functionName, controlId });
    });
  }

  completed(id: string): void {
    this.#pending.get(id)?.();
    this.#pending.delete(id);
  }
}
