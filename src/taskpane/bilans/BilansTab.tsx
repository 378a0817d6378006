import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { PeriodeDuBilan } from "../../domain/bilan/periodeDuBilan";
import { formatJour } from "../../domain/values/date";
import { restOf } from "../analysisState";
import { ProgressScreen } from "../parts/ProgressScreen";
import { Screen } from "../parts/Screen";
import { ScreenTitle } from "../parts/ScreenTitle";
import { useIsLong } from "../parts/useIsLong";
import type { PaneContext } from "../TabPanel";
import { TEXTS } from "../texts";
import { todayJour } from "../today";
import type { BilanForm } from "./bilanForm";
import { BilansForm, type BilansFormProps } from "./BilansForm";
import { BilansResult } from "./BilansResult";
import { OrigineScreen } from "./OrigineScreen";
import { ReviewScreen } from "./ReviewScreen";

/** Bilans: what to write, the writing, and what was written. */
export function BilansTab(context: PaneContext) {
  const { state, store, preferences } = context;
  const [form, setForm] = useState<BilanForm>(() => ({
    ...{ excluded: [], du: "", au: "", arreteAu: formatJour(todayJour()) },
    ...{ hasSynthese: true, hasAnru: false, isInterne: false, structure: preferences.structure },
  }));
  const isUnderWay = state.name === "writing" || state.name === "reading";
  const isLong = useIsLong(isUnderWay);

  if (isUnderWay && isLong) {
    const note = state.name === "writing" ? TEXTS.bilans.gardes : TEXTS.progression.travail;
    return <ProgressScreen progress={state.progress} onCancel={store.cancel} note={note} />;
  }
  return <AtRest {...context} form={form} isBusy={isUnderWay} onForm={setForm} />;
}

interface AtRestProps extends PaneContext {
  readonly form: BilanForm;
  readonly isBusy: boolean;
  readonly onForm: (form: BilanForm) => void;
}

/** To be checked first, to be chosen, to be reviewed, or written. */
function AtRest(props: AtRestProps) {
  const { state, store, version, isBusy, onPreferences } = props;
  const rest = restOf(state);
  switch (rest.name) {
    case "idle":
      return <VerifyFirst isBusy={isBusy} onVerify={() => void store.verify()} />;
    case "analysed":
      return (
        <Choosing
          {...props}
          verification={rest.verification}
          onCreate={(request) => {
            onPreferences({ structure: request.structure ?? "" });
            void store.createBilans({ ...request, editeLe: todayJour(), version });
          }}
        />
      );
    case "prepared":
      return (
        <ReviewScreen
          {...rest}
          isBusy={isBusy}
          onWrite={(reviewed) => void store.createBilans(reviewed.preparation.choice, reviewed)}
          onCancel={store.dismiss}
        />
      );
    case "done":
      return (
        <BilansResult
          creation={rest.creation}
          onOpen={(name) => void store.openSheet(name)}
          onClose={store.dismiss}
        />
      );
  }
}

/** What to write; or, in front of it, where a figure comes from. */
function Choosing(props: Omit<BilansFormProps, "onOrigine">) {
  const { store, verification } = props;
  const [limits, setLimits] = useState<PeriodeDuBilan | null>(null);
  if (limits === null) return <BilansForm {...props} onOrigine={setLimits} />;
  const close = () => {
    setLimits(null);
  };
  return <OrigineScreen {...{ store, verification, limits }} onClose={close} />;
}

interface VerifyFirstProps {
  readonly isBusy: boolean;
  readonly onVerify: () => void;
}

function VerifyFirst({ isBusy, onVerify }: VerifyFirstProps) {
  const verify = (
    <Button appearance="primary" disabledFocusable={isBusy} onClick={onVerify}>
      {isBusy ? TEXTS.pret.enCours : TEXTS.bilans.verifierDAbord}
    </Button>
  );
  return (
    <Screen footer={verify}>
      <ScreenTitle>{TEXTS.bilans.titre}</ScreenTitle>
      <div>{TEXTS.bilans.dAbord}</div>
    </Screen>
  );
}
