import { itemNotFound } from "../model/excelError";
import type { Sheet } from "../model/sheet";
import { HostCollection } from "../protocol/hostCollection";
import { HostObject } from "../protocol/hostObject";
import { readText } from "./arguments";

type Properties = Map<string, string>;

/** Keys ignore case; adding a key again replaces its value (documentation: ExcelApi 1.12). */
export class CustomPropertyCollection extends HostCollection<CustomProperty> {
  readonly className = "WorksheetCustomPropertyCollection";
  readonly items: () => readonly CustomProperty[];
  readonly #properties: Properties;

  constructor(sheet: Sheet) {
    super();
    this.#properties = sheet.customProperties;
    this.items = () => [...this.#properties.keys()].map((key) => this.#property(key));
  }

  add(key: unknown, value: unknown): CustomProperty {
    const name = readText(key);
    const existing = this.getItemOrNullObject(name);
    this.#properties.set(existing?.key ?? name, readText(value));
    return existing ?? this.#property(name);
  }

  #property(key: string): CustomProperty {
    return new CustomProperty(this.#properties, key);
  }
}

class CustomProperty extends HostObject {
  readonly className = "WorksheetCustomProperty";
  readonly #properties: Properties;
  readonly #key: string;

  constructor(properties: Properties, key: string) {
    super();
    this.#properties = properties;
    this.#key = key;
  }

  override itemId(): string {
    return this.#key;
  }

  get key(): string {
    return this.#key;
  }

  get value(): string {
    const value = this.#properties.get(this.#key);
    if (value === undefined) throw itemNotFound();
    return value;
  }

  set value(input: unknown) {
    this.#properties.set(this.#key, readText(input));
  }

  delete(): void {
    this.#properties.delete(this.#key);
  }
}
