import type { Sheet, SheetComment } from "../model/sheet";
import { HostCollection } from "../protocol/hostCollection";
import { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";
import type { Range } from "./range";

/** Conversations of a sheet: read only, with the cell of each. */
export class CommentCollection extends HostCollection<Comment> {
  readonly className = "CommentCollection";
  readonly items: () => readonly Comment[];

  constructor(host: Host, sheet: Sheet) {
    super();
    this.items = () => sheet.comments.map((comment) => new Comment(host, sheet, comment));
  }
}

class Comment extends HostObject {
  readonly className = "Comment";
  readonly #host: Host;
  readonly #sheet: Sheet;
  readonly #comment: SheetComment;

  constructor(host: Host, sheet: Sheet, comment: SheetComment) {
    super();
    this.#host = host;
    this.#sheet = sheet;
    this.#comment = comment;
  }

  override itemId(): string {
    return this.#comment.id;
  }

  get id(): string {
    return this.#comment.id;
  }

  get content(): string {
    return this.#comment.content;
  }

  getLocation(): Range {
    const { row, column } = this.#comment;
    return this.#host.range(this.#sheet, { row, column, rowCount: 1, columnCount: 1 });
  }
}
