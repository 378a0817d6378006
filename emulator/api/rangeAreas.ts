import { formatAddress } from "../model/address";
import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import { HostCollection } from "../protocol/hostCollection";
import { HostObject } from "../protocol/hostObject";
import { ConditionalFormatCollection } from "./conditionalFormatCollection";
import type { Host } from "./host";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** Several ranges of one sheet; only what reading merges and marking cells need. */
export class RangeAreas extends HostObject {
  readonly className = "RangeAreas";
  readonly #host: Host;
  readonly #sheet: Sheet;
  readonly #areas: readonly Area[];

  constructor(host: Host, sheet: Sheet, areas: readonly Area[]) {
    super();
    this.#host = host;
    this.#sheet = sheet;
    this.#areas = areas;
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.#areas.map((area) => this.#host.range(this.#sheet, area)));
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.#host, this.#sheet, this.#areas);
  }

  get areaCount(): number {
    return this.#areas.length;
  }

  get address(): string {
    return this.#areas.map((area) => formatAddress(this.#sheet.name, area)).join(",");
  }

  get worksheet(): Worksheet {
    return this.#host.worksheet(this.#sheet);
  }
}

class RangeCollection extends HostCollection<Range> {
  readonly className = "RangeCollection";
  readonly items: () => readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    this.items = () => ranges;
  }
}
