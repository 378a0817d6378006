import { itemNotFound } from "../model/excelError";
import type { Workbook } from "../model/workbook";
import { HostCollection } from "../protocol/hostCollection";
import { HostObject } from "../protocol/hostObject";
import { readText } from "./arguments";

type Settings = Map<string, unknown>;

/** Values travel as JSON; adding a key again replaces its value (documentation: settings.add). */
export class SettingCollection extends HostCollection<Setting> {
  readonly className = "SettingCollection";
  readonly items: () => readonly Setting[];
  readonly #settings: Settings;

  constructor(workbook: Workbook) {
    super();
    this.#settings = workbook.settings;
    this.items = () => [...this.#settings.keys()].map((key) => new Setting(this.#settings, key));
  }

  add(key: unknown, value: unknown): Setting {
    this.#settings.set(readText(key), value);
    return new Setting(this.#settings, readText(key));
  }
}

class Setting extends HostObject {
  readonly className = "Setting";
  readonly #settings: Settings;
  readonly #key: string;

  constructor(settings: Settings, key: string) {
    super();
    this.#settings = settings;
    this.#key = key;
  }

  override itemId(): string {
    return this.#key;
  }

  get key(): string {
    return this.#key;
  }

  get value(): unknown {
    if (!this.#settings.has(this.#key)) throw itemNotFound();
    return this.#settings.get(this.#key);
  }

  set value(input: unknown) {
    this.#settings.set(this.#key, input);
  }

  delete(): void {
    this.#settings.delete(this.#key);
  }
}
