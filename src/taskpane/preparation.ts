import type { Bilan } from "../domain/bilan/bilan";
import type { BilanRequest } from "../domain/buildBilanSheets";
import { bilanIdentity } from "../domain/bilan/layout/diffusion";
import { bilanPlansSteps } from "../domain/miseAJour/prepareBilans";
import { planName, type SheetPlan } from "../domain/miseAJour/prepareMiseAJour";
import { formatSheetIdentity, type GeneratedSheet } from "../domain/miseAJour/readSheet";
import type { SheetIdentity } from "../domain/sheetToWrite";
import type { Steps } from "../domain/steps";
import type { Verification } from "./verification";

/** What the person asks for; the rest of a request is known by the pane. */
export type BilanChoice = Pick<
  BilanRequest,
  | "moas"
  | "du"
  | "au"
  | "arreteAu"
  | "editeLe"
  | "version"
  | "anru"
  | "synthese"
  | "structure"
  | "interne"
>;

/** Bilans as what is to be done to the workbook: shown before anything is written. */
export interface Preparation {
  readonly choice: BilanChoice;
  readonly sheets: readonly PreparedSheet[];
  /** MOA asked for that no row names any more. */
  readonly unknown: readonly string[];
  /** Sentences on sheets that are left as they are. */
  readonly avertissements: readonly string[];
}

export interface PreparedSheet {
  readonly name: string;
  /** Null for a sheet about several MOA. */
  readonly bilan: Bilan | null;
  /** See formatSheetIdentity. */
  readonly identite: string;
  /** Every figure as it is computed. */
  readonly plan: SheetPlan;
  /** The cells that the person typed over left as they are. */
  readonly keeping: SheetPlan;
}

/** What the person decides of what was shown. */
export interface Decisions {
  /** Names of the sheets whose cells typed over stay. */
  readonly keeping: readonly string[];
  /** The bilans of before stay, new ones are made beside them. */
  readonly conserver: boolean;
}

export const NO_DECISION: Decisions = { keeping: [], conserver: false };

/** `generated`: the sheets that Clausier wrote before, as they are now. */
export function* prepare(
  { analysis }: Verification,
  choice: BilanChoice,
  generated: readonly GeneratedSheet[],
): Steps<Preparation> {
  const taken = analysis.suivi.workbook.sheets.map(({ name }) => name);
  const plansWith = (saisies: "remplacer" | "garder") =>
    bilanPlansSteps(analysis, { ...choice, taken }, { generated, saisies, conserver: false });
  const { bilans, sheets, plans, unknown, avertissements } = yield* plansWith("remplacer");
  const isInterne = choice.interne === true;
  const keeping = plans.some(hasTypedOver) ? (yield* plansWith("garder")).plans : plans;
  return {
    choice,
    unknown,
    avertissements,
    sheets: plans.flatMap((plan, index) => {
      const identity = sheets[index]?.identity;
      if (identity === undefined) return [];
      const bilan = bilans.moas.find((one) => isBilanOf(identity, one, isInterne)) ?? null;
      const identite = formatSheetIdentity(identity);
      return [{ name: planName(plan), bilan, identite, plan, keeping: keeping[index] ?? plan }];
    }),
  };
}

/** The same sheets, in new tabs: those of before stay. */
export function* besides(
  { analysis }: Verification,
  choice: BilanChoice,
  generated: readonly GeneratedSheet[],
): Steps<readonly SheetPlan[]> {
  const taken = analysis.suivi.workbook.sheets.map(({ name }) => name);
  const options = { generated, saisies: "garder", conserver: true } as const;
  const { plans } = yield* bilanPlansSteps(analysis, { ...choice, taken }, options);
  return plans;
}

/** Something that the person has is to change, or is left aside: it is shown first. */
export function isToReview({ sheets, avertissements }: Preparation): boolean {
  return avertissements.length > 0 || sheets.some(({ plan }) => plan.state === "modifiee");
}

/** What was shown is still what would be written. */
export function isSame(shown: Preparation, now: Preparation): boolean {
  const told = ({ sheets, avertissements }: Preparation) =>
    JSON.stringify([avertissements, sheets.map(({ name, plan }) => [name, tellingOf(plan)])]);
  return told(shown) === told(now);
}

function tellingOf(plan: SheetPlan) {
  return [plan.state, "difference" in plan ? plan.difference : null];
}

function hasTypedOver(plan: SheetPlan): boolean {
  return plan.state === "modifiee" && plan.difference.modifiees.length > 0;
}

function isBilanOf({ type, key }: SheetIdentity, { moaKey }: Bilan, isInterne: boolean): boolean {
  return type === "bilan" && key === bilanIdentity(type, moaKey, { isInterne }).key;
}
