import { type Area, intersectAreas } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { ConditionalFormat } from "../model/sheetParts";
import { HostCollection } from "../protocol/hostCollection";
import { readText } from "./arguments";
import { ConditionalFormatObject } from "./conditionalFormat";
import { checkAllowed } from "./guards";
import type { Host } from "./host";

export class ConditionalFormatCollection extends HostCollection<ConditionalFormatObject> {
  readonly className = "ConditionalFormatCollection";
  readonly items: () => readonly ConditionalFormatObject[];
  readonly #host: Host;
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(host: Host, sheet: Sheet, area: Area) {
    super();
    this.#host = host;
    this.#sheet = sheet;
    this.#area = area;
    this.items = () => this.#inArea().map((item) => this.#object(item));
  }

  add(type: unknown): ConditionalFormatObject {
    checkAllowed(this.#sheet, "allowFormatCells");
    const kind = readText(type);
    if (kind !== "Custom") this.#host.notEmulated.refuse(`ConditionalFormatType.${kind}`);
    const item: ConditionalFormat = {
      id: this.#host.workbook.nextId(),
      area: this.#area,
      type: kind,
      formula: "",
      style: {},
      stopIfTrue: false,
    };
    this.#sheet.conditionalFormats.push(item);
    return this.#object(item);
  }

  clearAll(): void {
    const inArea = this.#inArea();
    const kept = this.#sheet.conditionalFormats.filter((item) => !inArea.includes(item));
    this.#sheet.conditionalFormats = kept;
  }

  #inArea(): ConditionalFormat[] {
    return this.#sheet.conditionalFormats.filter((item) => intersectAreas(item.area, this.#area));
  }

  #object(item: ConditionalFormat): ConditionalFormatObject {
    return new ConditionalFormatObject(this.#host, this.#sheet, item);
  }
}
