import { Button } from "@fluentui/react-components";
import { useRef, useState, type RefObject } from "react";
import { formatJour } from "../../domain/values/date";
import { restOf, type RestState } from "../analysisState";
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
import { askedByCell, type Asked } from "./celluleChoisie";
import { CelluleNotice } from "./CelluleNotice";
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

/** To be checked first, or what is asked of the bilans; in front of it, where a figure comes from. */
function AtRest(props: AtRestProps) {
  const { state, store, news, isBusy } = props;
  const [asked, setAsked] = useState<Asked | null>(null);
  const returningRef = useRef(false);
  const rest = restOf(state);
  if (rest.name === "idle") {
    return <VerifyFirst isBusy={isBusy} onVerify={() => void store.verify()} />;
  }
  if (rest.name === "prepared") return <Reviewing {...props} rest={rest} />;
  const { verification } = rest;
  const byCell = askedByCell(verification, news.selection);
  if (asked === null) {
    return <Choosing {...props} {...{ rest, byCell, returningRef }} onOrigine={setAsked} />;
  }
  // Asked by a cell, the next cell of a bilan asks in its turn; a row of the suivi does not.
  if (asked.cellule !== null && byCell !== null && !isSame(asked, byCell)) setAsked(byCell);
  const close = () => {
    returningRef.current = asked.cellule === null;
    setAsked(null);
  };
  return <OrigineScreen {...{ store, verification, asked }} onClose={close} />;
}

function isSame(one: Asked, other: Asked): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

interface ReviewingProps extends AtRestProps {
  readonly rest: Extract<RestState, { name: "prepared" }>;
}

function Reviewing({ store, rest, isBusy }: ReviewingProps) {
  return (
    <ReviewScreen
      {...rest}
      isBusy={isBusy}
      onWrite={(reviewed) => void store.createBilans(reviewed.preparation.choice, reviewed)}
      onCancel={store.dismiss}
    />
  );
}

interface ChoosingProps extends AtRestProps {
  readonly rest: Extract<RestState, { name: "analysed" | "done" }>;
  readonly byCell: Asked | null;
  readonly returningRef: RefObject<boolean>;
  readonly onOrigine: (asked: Asked) => void;
}

/** What to write, or what was written. */
function Choosing(props: ChoosingProps) {
  const { store, version, rest, byCell, onOrigine, onPreferences } = props;
  const notice = <CelluleNotice asked={byCell} onOrigine={onOrigine} />;
  if (rest.name === "done") {
    return (
      <BilansResult
        creation={rest.creation}
        notice={notice}
        onOpen={(name) => void store.openSheet(name)}
        onClose={store.dismiss}
      />
    );
  }
  return (
    <BilansForm
      {...props}
      verification={rest.verification}
      notice={notice}
      onOrigine={(limits) => {
        onOrigine({ limits, cellule: null });
      }}
      onCreate={(request) => {
        onPreferences({ structure: request.structure ?? "" });
        void store.createBilans({ ...request, editeLe: todayJour(), version });
      }}
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
