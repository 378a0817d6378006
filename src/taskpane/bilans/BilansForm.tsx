import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { BilanRequest } from "../../domain/buildBilanSheets";
import { Notice } from "../parts/Notice";
import { Screen } from "../parts/Screen";
import { ScreenTitle } from "../parts/ScreenTitle";
import type { PaneContext } from "../TabPanel";
import { TEXTS } from "../texts";
import type { Verification } from "../verification";
import { readBilanForm, requestOf, type BilanForm, type ReadForm } from "./bilanForm";
import { BilansNotices } from "./BilansNotices";
import { MoaChoices } from "./MoaChoices";
import { PeriodFields } from "./PeriodFields";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface BilansFormProps extends PaneContext {
  readonly verification: Verification;
  readonly form: BilanForm;
  readonly isBusy: boolean;
  readonly onForm: (form: BilanForm) => void;
  readonly onCreate: (request: Pick<BilanRequest, "moas" | "du" | "au" | "arreteAu">) => void;
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
  return (
    <Screen footer={<CreateButton {...props} read={read} />}>
      <ScreenTitle>{TEXTS.bilans.titre}</ScreenTitle>
      <BilansNotices {...props} />
      <MoaChoices
        bilans={moas}
        chosen={read.moas}
        onChange={(excluded) => {
          onForm({ ...form, excluded });
        }}
      />
      <PeriodFields form={form} errors={read.errors} onForm={onForm} />
      <div className={styles.note}>
        {TEXTS.bilans.petitsEffectifs(verification.analysis.parametres.seuilEffectif)}
      </div>
    </Screen>
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

function CreateButton(props: BilansFormProps & { readonly read: ReadForm }) {
  const { read, isBusy, news, onCreate } = props;
  const request = requestOf(read);
  const canWrite = news.state?.isReadOnly !== true && news.state?.isStructureProtected !== true;
  return (
    <Button
      appearance="primary"
      size="large"
      disabledFocusable={request === null || !canWrite || isBusy}
      onClick={() => {
        if (request !== null) onCreate(request);
      }}
    >
      {labelOf(read.moas.length, isBusy)}
    </Button>
  );
}

function labelOf(count: number, isBusy: boolean): string {
  if (isBusy) return TEXTS.bilans.enCours;
  return count === 0 ? TEXTS.bilans.choisir : TEXTS.bilans.creer(count);
}
