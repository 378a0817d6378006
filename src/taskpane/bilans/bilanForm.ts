import type { Jour } from "../../domain/clause";
import type { BilanRequest } from "../../domain/buildBilanSheets";
import { readDate } from "../../domain/values/date";
import { tidy } from "../../domain/values/text";
import { TEXTS } from "../texts";

/** What the person typed; dates as typed. */
export interface BilanForm {
  readonly excluded: readonly string[];
  readonly du: string;
  readonly au: string;
  readonly arreteAu: string;
  readonly hasSynthese: boolean;
  readonly hasAnru: boolean;
  /** Small numbers stay readable, on sheets that are not handed over. */
  readonly isInterne: boolean;
  /** Service that draws up the bilans. */
  readonly structure: string;
}

/** What the form asks of the domain. */
export type FormRequest = Pick<
  BilanRequest,
  "moas" | "du" | "au" | "arreteAu" | "anru" | "synthese" | "structure" | "interne"
>;

export type DateField = "du" | "au" | "arreteAu";

/** A form read: what is asked, or the sentence under each field that cannot be used. */
export interface ReadForm {
  readonly moas: readonly string[];
  readonly dates: Readonly<Record<DateField, Jour | null>>;
  readonly errors: Readonly<Record<DateField, string | null>>;
}

export function readBilanForm(form: BilanForm, moaKeys: readonly string[]): ReadForm {
  const du = readField(form.du);
  const au = readField(form.au);
  const arreteAu = readField(form.arreteAu);
  const isReversed = du.jour !== null && au.jour !== null && au.jour < du.jour;
  return {
    moas: moaKeys.filter((key) => !form.excluded.includes(key)),
    dates: { du: du.jour, au: au.jour, arreteAu: arreteAu.jour },
    errors: {
      du: du.error,
      au: isReversed ? TEXTS.bilans.finAvantDebut : au.error,
      arreteAu: form.arreteAu.trim() === "" ? TEXTS.bilans.dateManquante : arreteAu.error,
    },
  };
}

/** What can be asked of the domain, or null while something is missing. */
export function requestOf(form: BilanForm, { moas, dates, errors }: ReadForm): FormRequest | null {
  const { du, au, arreteAu } = dates;
  const isRight = errors.du === null && errors.au === null && errors.arreteAu === null;
  if (moas.length === 0 || !isRight || arreteAu === null) return null;
  const structure = tidy(form.structure);
  return {
    ...{ moas, du, au, arreteAu, anru: form.hasAnru, synthese: form.hasSynthese },
    ...(structure === "" ? {} : { structure }),
    ...(form.isInterne ? { interne: true } : {}),
  };
}

function readField(text: string): { readonly jour: Jour | null; readonly error: string | null } {
  if (text.trim() === "") return { jour: null, error: null };
  const reading = readDate(text);
  return reading.state === "value" && reading.doubt !== "jourAbsent"
    ? { jour: reading.value, error: null }
    : { jour: null, error: TEXTS.bilans.dateIllisible };
}
