import { kindsOfText, type TextKinds } from "./cellKinds";
import type { ChampId } from "./champs";
import { champsOfText } from "./listWords";

/** What a text of a cell may be, and the champs whose lists it belongs to. */
export interface TextRead {
  readonly kinds: TextKinds;
  readonly champs: readonly ChampId[];
}

/** Longer texts are sentences: in no list. */
const LONGEST_LISTED = 120;
/** Keeps the memory small on a workbook whose texts are all different. */
const MOST = 20_000;

/** Reads the texts of the cells of one workbook; the same text, in any column or tab, is read once. */
export class TextReader {
  private readonly known = new Map<string, TextRead>();

  read(text: string): TextRead {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const champs = text.length > LONGEST_LISTED ? [] : champsOfText(text);
    const made = { kinds: kindsOfText(text), champs };
    if (this.known.size >= MOST) this.known.clear();
    this.known.set(text, made);
    return made;
  }
}
