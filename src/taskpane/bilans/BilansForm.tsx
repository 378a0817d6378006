import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode, type RefObject } from "react";
import type { PeriodeDuBilan } from "../../domain/bilan/periodeDuBilan";
import { Notice } from "../parts/Notice";
import { Screen } from "../parts/Screen";
import { ScreenTitle } from "../parts/ScreenTitle";
import type { PaneContext } from "../TabPanel";
import { TEXTS } from "../texts";
import { todayJour } from "../today";
import type { Verification } from "../verification";
import {
  readBilanForm,
  requestOf,
  type BilanForm,
  type FormRequest,
  type ReadForm,
} from "./bilanForm";
import { BilanOptions } from "./BilanOptions";
import { BilansNotices } from "./BilansNotices";
import { plannedBilans, type Planned } from "./existingSheets";
import { MoaChoices } from "./MoaChoices";
import { useEtatsBilans } from "./useEtatsBilans";
import { PeriodFields } from "./PeriodFields";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  link: { alignSelf: "flex-start", minHeight: "24px" },
});

export interface BilansFormProps extends PaneContext {
  readonly verification: Verification;
  readonly form: BilanForm;
  readonly isBusy: boolean;
  readonly onForm: (form: BilanForm) => void;
  readonly onCreate: (request: FormRequest) => void;
  /** Above all: what the cell selected in a bilan tells. */
  readonly notice: ReactNode;
  /** True when the person comes back from where the figures come from: the focus does too. */
  readonly returningRef: RefObject<boolean>;
  /** Asks where the figures of the MOA come from. */
  readonly onOrigine: (limits: PeriodeDuBilan) => void;
}

/** For whom, for when; the button tells exactly what will be written. */
export function BilansForm(props: BilansFormProps) {
  const { verification, form, onForm } = props;
  const styles = useStyles();
  const { moas } = verification.bilans;
  if (moas.length === 0) return <NoMoa />;
  const read = readBilanForm(
    form,
    moas.map(({ moaKey }) => moaKey),
  );
  const possible = {
    canSynthese: read.moas.length > 1,
    canAnru: read.moas.length === moas.length,
  };
  const planned = plannedBilans(verification, read.moas, {
    hasSynthese: form.hasSynthese && possible.canSynthese,
    hasAnru: form.hasAnru && possible.canAnru,
    isInterne: form.isInterne,
  });
  return (
    <Screen footer={<CreateButton {...props} read={read} planned={planned} />}>
      <ScreenTitle>{TEXTS.bilans.titre}</ScreenTitle>
      {props.notice}
      <BilansNotices {...props} isAdding={planned.isAdding} />
      <Moas {...props} read={read} />
      <OrigineButton {...props} read={read} />
      <PeriodFields form={form} errors={read.errors} onForm={onForm} />
      <BilanOptions form={form} {...possible} onForm={onForm} />
      <div className={styles.note}>{readersOf(form, verification)}</div>
    </Screen>
  );
}

type WithRead = BilansFormProps & { readonly read: ReadForm };

/** Whom the bilans are for, and how those there are stand to the dates asked for. */
function Moas({ verification, store, version, form, read, onForm }: WithRead) {
  const all = { ...read, moas: verification.bilans.moas.map(({ moaKey }) => moaKey) };
  const request = requestOf(form, all);
  const choice = request === null ? null : { ...request, editeLe: todayJour(), version };
  const etats = useEtatsBilans(store, verification, choice);
  return (
    <MoaChoices
      verification={verification}
      isInterne={form.isInterne}
      etats={etats}
      chosen={read.moas}
      onChange={(excluded) => {
        onForm({ ...form, excluded });
      }}
    />
  );
}

/** Who may read what will be written. */
function readersOf({ isInterne }: BilanForm, { analysis }: Verification): string {
  return isInterne
    ? TEXTS.bilans.interne
    : TEXTS.bilans.petitsEffectifs(analysis.parametres.seuilEffectif);
}

function OrigineButton({ read, returningRef, onOrigine }: WithRead) {
  const styles = useStyles();
  const link = useRef<HTMLElement>(null);
  useEffect(() => {
    if (returningRef.current) link.current?.focus();
    returningRef.current = false;
  }, [returningRef]);
  const { du, au } = read.dates;
  return (
    <Link
      ref={(drawn: HTMLElement | null) => {
        link.current = drawn;
      }}
      as="button"
      className={styles.link}
      onClick={() => {
        onOrigine({ du, au });
      }}
    >
      {TEXTS.origine.ouvrir}
    </Link>
  );
}

function NoMoa() {
  return (
    <Screen>
      <ScreenTitle>{TEXTS.bilans.titre}</ScreenTitle>
      <Notice intent="warning" titre={TEXTS.bilans.aucunMoa} corps={TEXTS.bilans.aucunMoaCorps} />
    </Screen>
  );
}

interface CreateButtonProps extends BilansFormProps {
  readonly read: ReadForm;
  readonly planned: Planned;
}

function CreateButton({ form, read, planned, isBusy, news, onCreate }: CreateButtonProps) {
  const request = requestOf(form, read);
  const canAdd = news.state?.isStructureProtected !== true || !planned.isAdding;
  const canWrite = news.state?.isReadOnly !== true && canAdd;
  return (
    <Button
      appearance="primary"
      disabledFocusable={request === null || !canWrite || isBusy}
      onClick={() => {
        if (request !== null) onCreate(request);
      }}
    >
      {isBusy ? TEXTS.bilans.enCours : labelOf(planned)}
    </Button>
  );
}

function labelOf({ created, updated, hasSynthese, hasAnru }: Planned): string {
  if (updated > 0)
    return TEXTS.bilans.mettreAJour(updated, created, TEXTS.bilans.avec(hasSynthese, hasAnru));
  return created === 0 ? TEXTS.bilans.choisir : TEXTS.bilans.creer(created, hasSynthese, hasAnru);
}
