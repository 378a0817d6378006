import type { CellEdit } from "../../domain/cellEdit";
import type { CellRead } from "../../domain/cellRead";
import type { WorkbookData } from "../../domain/sheet";
import type { Task } from "../workbookHost";
import { classeurModifie } from "../writeErrors";
import type { Deflater } from "./deflater";
import { refuseChanged } from "./edit/refuseChanged";
import { editFile } from "./editFile";
import { openWorkbook } from "./openWorkbook";

export interface FileCodecs {
  /** File name, shown to the user; never a path. */
  readonly name: string;
  readonly deflater: Deflater;
}

const UNSTOPPABLE: Task = { signal: new AbortController().signal, onProgress: () => undefined };

/** The bytes that a host holds: what they were last read as serves as long as they stay the same. */
export class HeldFile {
  bytes: Uint8Array;
  readonly #codecs: FileCodecs;
  #lastRead: { readonly of: Uint8Array; readonly workbook: WorkbookData } | null = null;

  constructor(bytes: Uint8Array, codecs: FileCodecs) {
    this.bytes = bytes;
    this.#codecs = codecs;
  }

  async read({ signal, onProgress }: Task): Promise<WorkbookData> {
    const of = this.bytes;
    const { name, deflater } = this.#codecs;
    signal.throwIfAborted();
    const { workbook } = await openWorkbook(of, {
      name,
      inflater: deflater,
      onProgress: (done, total) => {
        signal.throwIfAborted();
        onProgress(done, total);
      },
    });
    this.#lastRead = { of, workbook };
    return workbook;
  }

  /** Changes nothing when a cell is no longer as expected, or when others write meanwhile. */
  async edit(edits: readonly CellEdit[], expected: readonly CellRead[]): Promise<void> {
    const { bytes } = this;
    const { deflater } = this.#codecs;
    if (expected.length > 0) {
      const known = this.#lastRead?.of === bytes ? this.#lastRead.workbook : null;
      const workbook = known ?? (await this.read(UNSTOPPABLE));
      await refuseChanged({ bytes, workbook }, expected, deflater);
    }
    const edited = await editFile(bytes, edits, deflater);
    if (this.bytes !== bytes) throw classeurModifie();
    this.bytes = edited;
  }
}
