import { Button } from "@fluentui/react-components";
import { Notice } from "../parts/Notice";
import type { PaneContext } from "../TabPanel";
import { TEXTS } from "../texts";
import type { Verification } from "../verification";

interface BilansNoticesProps extends Pick<PaneContext, "news" | "onTab"> {
  readonly verification: Verification;
  /** A sheet is to be added to the workbook. */
  readonly isAdding: boolean;
}

/** What must be known before writing: what is left out, what must not leave, what the workbook refuses. */
export function BilansNotices({ verification, isAdding, news, onTab }: BilansNoticesProps) {
  const { comptes, parGravite, analysis } = verification;
  const hasNir = analysis.anomalies.some(({ code }) => code === "CNF-01");
  const see = (
    <Button
      onClick={() => {
        onTab("verifier");
      }}
    >
      {TEXTS.bilans.voir}
    </Button>
  );
  return (
    <>
      {news.state?.isReadOnly === true ? (
        <Notice
          intent="error"
          titre={TEXTS.bilans.lectureSeule}
          corps={TEXTS.bilans.lectureSeuleCorps}
        />
      ) : null}
      {isAdding && news.state?.isStructureProtected === true ? (
        <Notice intent="error" titre={TEXTS.bilans.protege} corps={TEXTS.bilans.protegeCorps} />
      ) : null}
      {comptes.heuresNonComptees > 0 ? (
        <Notice
          intent="warning"
          titre={TEXTS.bilans.nonComptees(comptes.heuresNonComptees, parGravite.bloquante)}
        >
          {see}
        </Notice>
      ) : null}
      {hasNir ? (
        <Notice intent="warning" titre={TEXTS.bilans.nir} corps={TEXTS.bilans.nirCorps}>
          {see}
        </Notice>
      ) : null}
    </>
  );
}
