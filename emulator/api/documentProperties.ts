import type { Workbook } from "../model/workbook";
import { HostObject } from "../protocol/hostObject";
import { readText } from "./arguments";

export class DocumentProperties extends HostObject {
  readonly className = "DocumentProperties";
  readonly #properties: Map<string, string>;

  constructor(workbook: Workbook) {
    super();
    this.#properties = workbook.properties;
  }

  get title(): string {
    return this.#properties.get("title") ?? "";
  }

  set title(input: unknown) {
    this.#properties.set("title", readText(input));
  }

  get author(): string {
    return this.#properties.get("author") ?? "";
  }

  set author(input: unknown) {
    this.#properties.set("author", readText(input));
  }

  get comments(): string {
    return this.#properties.get("comments") ?? "";
  }

  set comments(input: unknown) {
    this.#properties.set("comments", readText(input));
  }
}
