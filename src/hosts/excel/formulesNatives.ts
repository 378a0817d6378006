import { DEFAUTS } from "../../domain/parametres";
import { findLastCall, type Appel, type Fonction } from "../../domain/formulesAppels";

/** `formule`: the arithmetic, {n} standing for the nth argument; `defauts`: null where it is compulsory. */
interface Native {
  readonly formule: string;
  readonly defauts: readonly (number | string | null)[];
}

const { partMainOeuvre, coutHoraire, tauxInsertion, baseEtp } = DEFAUTS;
const CONVERSION = [null, partMainOeuvre, coutHoraire, tauxInsertion];

/** The operations in the same order as in `domain/formules.ts`: the same figure to the last digit. */
const NATIVES: Readonly<Record<Fonction, Native>> = {
  INSERTION_HEURES: { formule: "{0}*{1}/{2}*{3}", defauts: CONVERSION },
  INSERTION_MONTANT: { formule: "{0}/{3}*{2}/{1}", defauts: CONVERSION },
  ETP: { formule: "{0}/{1}", defauts: [null, baseEtp] },
  TAUX_REALISATION: { formule: "{0}/{1}", defauts: [null, null] },
  INSERTION_HEURES_TRANCHE: {
    formule: "IF({0}<={2},0,INT(ROUND(IF({3},{0}-{2},{0})/{1},9)))",
    defauts: [null, null, 0, "TRUE"],
  },
};

/** A reference, a name or a number, which needs no parentheses. */
const ATOM = /^(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?[\p{L}\p{N}_.$:#]+%?$/u;

/**
 * The formula with plain arithmetic in place of our functions, in English form;
 * null when a call cannot be told (an argument is missing). What our functions
 * refuse, such as a rate of 5, the arithmetic does not: compare the results.
 */
export function toNativeFormula(formula: string): string | null {
  let text = formula;
  for (let call = findLastCall(text); call; call = findLastCall(text)) {
    const arithmetic = arithmeticOf(call);
    if (arithmetic === null) return null;
    const isWhole = call.start === 1 && call.end === text.length;
    const native = isWhole ? arithmetic : `(${arithmetic})`;
    text = text.slice(0, call.start) + native + text.slice(call.end);
  }
  return text;
}

function arithmeticOf({ fonction, args }: Appel): string | null {
  const { formule, defauts } = NATIVES[fonction];
  const operands = defauts.map((defaut, i) => operandOf(args[i] ?? "", defaut));
  if (args.length > defauts.length || operands.includes(null)) return null;
  return formule.replace(/\{(\d)\}/g, (_, index: string) => operands[Number(index)] ?? "");
}

function operandOf(arg: string, defaut: number | string | null): string | null {
  if (arg === "") return defaut === null ? null : String(defaut);
  return ATOM.test(arg) ? arg : `(${arg})`;
}
