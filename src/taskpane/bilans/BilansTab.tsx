import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { formatJour } from "../../domain/values/date";
import { restOf, verificationIn } from "../analysisState";
import { ProgressScreen } from "../parts/ProgressScreen";
import { Screen } from "../parts/Screen";
import { ScreenTitle } from "../parts/ScreenTitle";
import { useIsLong } from "../parts/useIsLong";
import type { PaneContext } from "../TabPanel";
import { TEXTS } from "../texts";
import { todayJour } from "../today";
import type { BilanForm } from "./bilanForm";
import { BilansForm } from "./BilansForm";
import { BilansResult } from "./BilansResult";

/** Bilans: what to write, the writing, and what was written. */
export function BilansTab(context: PaneContext) {
  const { state, store, version } = context;
  const [form, setForm] = useState<BilanForm>(() => ({
    excluded: [],
    du: "",
    au: "",
    arreteAu: formatJour(todayJour()),
  }));
  const isUnderWay = state.name === "writing" || state.name === "reading";
  const isLong = useIsLong(isUnderWay);
  const verification = verificationIn(state);
  const rest = restOf(state);

  if (isUnderWay && isLong) {
    const note = state.name === "writing" ? TEXTS.bilans.gardes : TEXTS.progression.travail;
    return <ProgressScreen progress={state.progress} onCancel={store.cancel} note={note} />;
  }
  if (verification === null) {
    return <VerifyFirst isBusy={isUnderWay} onVerify={() => void store.verify()} />;
  }
  if (rest.name === "done") {
    return (
      <BilansResult
        creation={rest.creation}
        onOpen={(name) => void store.openSheet(name)}
        onClose={store.dismiss}
      />
    );
  }
  return (
    <BilansForm
      {...context}
      verification={verification}
      form={form}
      isBusy={isUnderWay}
      onForm={setForm}
      onCreate={(request) => void store.createBilans({ ...request, editeLe: todayJour(), version })}
    />
  );
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
