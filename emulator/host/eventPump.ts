import { eventTypes, type Registration } from "../api/eventTypes";
import { formatArea } from "../model/address";
import type { WorkbookChange } from "../model/workbookChange";
import { eventMessage, type MessageChannel, type MessageEntry } from "./messages";

export type ChangeAuthor = "addin" | "user" | "coauthor";

interface ExcelEvent {
  readonly name: string;
  readonly worksheetId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Where an event comes from (documentation: Excel.EventSource, Excel.EventTriggerSource). */
function sourceOf(author: ChangeAuthor): Record<string, string> {
  const triggerSource = author === "addin" ? "ThisLocalAddin" : "Unknown";
  return { source: author === "coauthor" ? "Remote" : "Local", triggerSource };
}

const structureEvents: Readonly<Record<string, string>> = { added: "Added", deleted: "Deleted" };
const changeEvents: Readonly<Record<string, string>> = {
  cells: "DataChanged",
  formats: "FormatChanged",
  selection: "SelectionChanged",
  activated: "Activated",
  deactivated: "Deactivated",
};

/** The name under which the client listens to each change; no name, no event. */
function eventName(change: WorkbookChange): string | undefined {
  if (change.kind === "structure") return structureEvents[change.what];
  return changeEvents[change.kind];
}

function detailsOf(change: WorkbookChange, author: ChangeAuthor): Record<string, unknown> {
  if (change.kind === "structure") return { source: "Local" };
  if (!("area" in change)) return {};
  const address = formatArea(change.area);
  if (change.kind === "selection") return { address };
  const details = { address, ...sourceOf(author) };
  return change.kind === "cells" ? { ...details, changeType: "RangeEdited" } : details;
}

function toEvent(change: WorkbookChange, author: ChangeAuthor): ExcelEvent | undefined {
  const name = eventName(change);
  if (name === undefined || !("sheet" in change)) return undefined;
  const worksheetId = change.sheet.id;
  return { name, worksheetId, payload: { worksheetId, ...detailsOf(change, author) } };
}

/** Counts who listens to what, and sends the events after the request that caused them. */
export class EventPump {
  readonly #channel: MessageChannel;
  readonly #listeners = new Map<string, number>();
  #pending: MessageEntry[] = [];
  #isScheduled = false;

  constructor(channel: MessageChannel) {
    this.#channel = channel;
  }

  /** False when the event is not emulated. */
  register({ eventName, isRemoval }: Registration, target: string): boolean {
    const type = eventTypes[eventName];
    if (type === undefined) return false;
    const key = `${String(type)} ${target}`;
    this.#listeners.set(key, (this.#listeners.get(key) ?? 0) + (isRemoval ? -1 : 1));
    return true;
  }

  raise(change: WorkbookChange, author: ChangeAuthor): void {
    const event = toEvent(change, author);
    if (!event) return;
    const type = eventTypes[event.name];
    if (type === undefined) return;
    for (const target of [event.worksheetId, "Workbook"]) {
      const count = this.#listeners.get(`${String(type)} ${target}`) ?? 0;
      if (count > 0) this.#pending.push(eventMessage(type, target, event.payload));
    }
    this.#schedule();
  }

  #schedule(): void {
    if (this.#isScheduled || this.#pending.length === 0) return;
    this.#isScheduled = true;
    setTimeout(() => {
      this.#isScheduled = false;
      this.#channel.post(this.#pending.splice(0));
    }, 0);
  }
}
