import type { ChampId, ValueType } from "../columns/champs";
import { CHAMPS } from "../columns/champs";
import { readNiveauFormation } from "../nomenclatures/niveauFormation";
import { readPublics } from "../nomenclatures/publics";
import { readSexe } from "../nomenclatures/sexe";
import { readTypeContrat } from "../nomenclatures/typeContrat";
import { readTypeEmployeur } from "../nomenclatures/typeEmployeur";
import { CellCode } from "../sheet";
import { formatJour, jourFromSerial } from "../values/date";
import { looksLikeNumberizedId, lotKey, marcheKey, personneKey } from "../values/identifiants";
import { EMPTY, read, unreadable, type Reading } from "../values/reading";
import { comparable, tidy } from "../values/text";
import type { IssueKind } from "./lignes";
import type { NumberType } from "./numberReaders";

export interface ReadLabel {
  readonly reading: Reading<string>;
  /** Comparable form: equal keys are one entity. */
  readonly key: string;
  readonly issue: IssueKind | null;
}

export interface LabelReader {
  readonly text: (text: string) => ReadLabel;
  /** `code` is a negative `CellCode` other than `empty`. */
  readonly number: (code: number, value: number) => ReadLabel;
}

type ListType = Extract<ValueType, "sexe" | "typeContrat" | "typeEmployeur" | "public" | "niveau">;
type LabelType = Exclude<ValueType, NumberType>;

/** Separator of several publics in one label: « DELD+RSA ». */
export const PUBLICS_SEPARATOR = "+";

const LISTS: Record<ListType, (text: string) => Reading<string>> = {
  sexe: readSexe,
  typeContrat: readTypeContrat,
  typeEmployeur: readTypeEmployeur,
  public: (text) => {
    const publics = readPublics(text);
    return publics.state === "value" ? read(publics.value.join(PUBLICS_SEPARATOR)) : publics;
  },
  niveau: readNiveauFormation,
};

export function labelReader(champ: ChampId, date1904: boolean): LabelReader {
  const type = CHAMPS[champ].type;
  const text = isListType(type) ? listReader(LISTS[type]) : freeReader(keyOf(champ));
  return {
    text,
    number: (code, value) => readNumberAsLabel(code, value, { champ, text, date1904 }),
  };
}

function isListType(type: ValueType): type is ListType {
  return type in LISTS;
}

/** Kinds of champ whose numbers must have stayed texts. */
const IDENTIFIERS: readonly LabelType[] = ["identifiant", "siret"];

function keyOf(champ: ChampId): (text: string) => string {
  const type = CHAMPS[champ].type;
  if (champ === "marcheNum" || champ === "operationRef") return marcheKey;
  if (champ === "lotNum") return lotKey;
  if (champ === "participantId") return personneKey;
  return type === "siret" ? (text) => text.replace(/\D/g, "") : comparable;
}

function freeReader(key: (text: string) => string): (text: string) => ReadLabel {
  return (text) => {
    const label = tidy(text);
    if (label === "") return { reading: EMPTY, key: "", issue: null };
    const issue: IssueKind | null = label === text.normalize("NFC") ? null : { type: "espaces" };
    return { reading: read(label), key: key(label), issue };
  };
}

function listReader(readText: (text: string) => Reading<string>): (text: string) => ReadLabel {
  return (text) => {
    const reading = readText(text);
    if (reading.state === "unreadable") return { reading, key: "", issue: { type: "horsListe" } };
    return { reading, key: reading.state === "value" ? reading.value : "", issue: null };
  };
}

interface NumberAsLabel {
  readonly champ: ChampId;
  readonly text: (text: string) => ReadLabel;
  readonly date1904: boolean;
}

function readNumberAsLabel(code: number, value: number, context: NumberAsLabel): ReadLabel {
  if (code === CellCode.error) return { reading: unreadable("erreurExcel"), key: "", issue: null };
  const type = CHAMPS[context.champ].type;
  const isIdentifier = IDENTIFIERS.some((identifier) => identifier === type);
  const label = context.text(shown(code, value, context.date1904));
  const isDamaged = isIdentifier && (code !== CellCode.number || looksLikeNumberizedId(value));
  return isDamaged ? { ...label, issue: { type: "identifiantNombre" } } : label;
}

function shown(code: number, value: number, date1904: boolean): string {
  if (code === CellCode.date) {
    const jour = jourFromSerial(value, date1904);
    if (jour !== null) return formatJour(jour);
  }
  if (code === CellCode.boolean) return value === 1 ? "Oui" : "Non";
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? value.toFixed(0) : String(value);
}
