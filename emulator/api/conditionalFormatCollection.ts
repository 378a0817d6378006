import { type Area, intersectAreas } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { ConditionalFormat, DataBar } from "../model/sheetParts";
import { HostCollection } from "../protocol/hostCollection";
import { readText } from "./arguments";
import { ConditionalFormatObject } from "./conditionalFormat";
import { checkAllowed } from "./guards";
import type { Host } from "./host";

const EMULATED: readonly string[] = ["Custom", "DataBar"];

/** From the lowest to the highest value, in Excel's own blue (assumed). */
function newDataBar(): DataBar {
  const automatic = { type: "Automatic" };
  const fillColor = "#638EC6";
  return { lowerBoundRule: automatic, upperBoundRule: automatic, fillColor, gradientFill: true };
}

export class ConditionalFormatCollection extends HostCollection<ConditionalFormatObject> {
  readonly className = "ConditionalFormatCollection";
  readonly items: () => readonly ConditionalFormatObject[];
  readonly #host: Host;
  readonly #sheet: Sheet;
  readonly #areas: readonly Area[];

  constructor(host: Host, sheet: Sheet, areas: readonly Area[]) {
    super();
    this.#host = host;
    this.#sheet = sheet;
    this.#areas = areas;
    this.items = () => this.#inArea().map((item) => this.#object(item));
  }

  add(type: unknown): ConditionalFormatObject {
    checkAllowed(this.#sheet, "allowFormatCells");
    const kind = readText(type);
    if (!EMULATED.includes(kind)) this.#host.notEmulated.refuse(`ConditionalFormatType.${kind}`);
    const item: ConditionalFormat = {
      id: this.#host.workbook.nextId(),
      areas: this.#areas,
      type: kind,
      formula: "",
      style: {},
      stopIfTrue: false,
      dataBar: newDataBar(),
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
    return this.#sheet.conditionalFormats.filter((item) =>
      item.areas.some((area) => this.#areas.some((other) => intersectAreas(area, other))),
    );
  }

  #object(item: ConditionalFormat): ConditionalFormatObject {
    return new ConditionalFormatObject(this.#host, this.#sheet, item);
  }
}
