/** An entry pushed to the add-in's runtime: category, type, target, JSON text, flag. */
export type MessageEntry = readonly [number, number, string, string, number];

/** The categories and types that the client listens to, read from the shipped client. */
const FUNCTION_CATEGORY = 1;
const ACTION_CATEGORY = 2;
const EVENT_CATEGORY = 65_536;
const CALL_TYPE = 1000;

export function eventMessage(type: number, target: string, payload: unknown): MessageEntry {
  return [EVENT_CATEGORY, type, target, JSON.stringify(payload), 0];
}

export function functionCallMessage(payload: unknown): MessageEntry {
  return [FUNCTION_CATEGORY, CALL_TYPE, "", JSON.stringify(payload), 0];
}

export function actionMessage(id: string, argumentsJson: string): MessageEntry {
  return [ACTION_CATEGORY, CALL_TYPE, "", JSON.stringify([id, argumentsJson]), 0];
}

/** The way to the add-in's runtime; what is sent before it listens waits. */
export class MessageChannel {
  #send: ((entries: readonly MessageEntry[]) => void) | undefined;
  #waiting: MessageEntry[] = [];

  open(send: (entries: readonly MessageEntry[]) => void): void {
    this.#send = send;
    this.post(this.#waiting.splice(0));
  }

  post(entries: readonly MessageEntry[]): void {
    if (entries.length === 0) return;
    if (this.#send) this.#send(entries);
    else this.#waiting.push(...entries);
  }
}
