import {
  Button,
  makeStyles,
  tokens,
  typographyStyles,
  useAnnounce,
} from "@fluentui/react-components";
import { useState } from "react";
import { heuresTexte } from "../../domain/francais";
import { DEFAUTS } from "../../domain/parametres";
import { overviewIn } from "../analysisState";
import { Notice } from "../parts/Notice";
import { Screen } from "../parts/Screen";
import { ScreenTitle } from "../parts/ScreenTitle";
import { SectionTitle } from "../parts/SectionTitle";
import type { PaneContext } from "../TabPanel";
import { TEXTS } from "../texts";
import type { GravitesDemandees } from "../../domain/gravites/graviteEdits";
import { ApparenceField } from "./ApparenceField";
import { BaseEtpField } from "./BaseEtpField";
import { ControlesFields } from "./ControlesFields";
import { ParametreField } from "./ParametreField";
import { Traces } from "./Traces";
import { proofOf } from "./parametresForm";
import { useParametresForm, type ParametresEditor } from "./useParametresForm";

const useStyles = makeStyles({
  proof: {
    ...typographyStyles.body1Strong,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** The figures of the trade, kept in a sheet that everyone sees. */
export function SettingsScreen(context: PaneContext) {
  const { state, preferences, onPreferences } = context;
  const { editor, demandees, setDemandees, isSaved, save } = useSettings(context);
  return (
    <Screen footer={<SaveButton onSave={() => void save()} />}>
      <ScreenTitle>{TEXTS.reglages.titre}</ScreenTitle>
      {isSaved ? <Notice intent="success" titre={TEXTS.reglages.enregistre} /> : null}
      {editor.errors.length === 0 ? null : (
        <Notice intent="error" titre={TEXTS.reglages.erreurs(editor.errors.length)} />
      )}
      <Figures editor={editor} />
      <ControlesFields
        controles={overviewIn(state)?.controles ?? []}
        demandees={demandees}
        onAsk={setDemandees}
      />
      <Traces store={context.store} />
      <SectionTitle>{TEXTS.reglages.affichage}</SectionTitle>
      <ApparenceField
        value={preferences.apparence}
        onChange={(apparence) => {
          onPreferences({ apparence });
        }}
      />
    </Screen>
  );
}

/** What is typed and asked, and how to save both at once. */
function useSettings({ state, store }: PaneContext) {
  const { announce } = useAnnounce();
  const known = overviewIn(state)?.parametres ?? DEFAUTS;
  const editor = useParametresForm(known);
  const [demandees, setDemandees] = useState<GravitesDemandees>({});
  const [isSaved, setIsSaved] = useState(false);
  const isChanged = editor.isChanged || Object.keys(demandees).length > 0;
  const save = async () => {
    const figures = editor.check();
    if (figures === null) return;
    const isWritten = await store.saveParametres({ ...known, ...figures }, demandees);
    setIsSaved(isWritten);
    if (!isWritten) return;
    editor.forget();
    setDemandees({});
    // What tells that it is saved is at the top.
    window.scrollTo(0, 0);
    announce(TEXTS.reglages.enregistre);
  };
  return { editor, demandees, setDemandees, isSaved: isSaved && !isChanged, save };
}

function SaveButton({ onSave }: { readonly onSave: () => void }) {
  return (
    <Button appearance="primary" onClick={onSave}>
      {TEXTS.reglages.enregistrer}
    </Button>
  );
}

function Figures({ editor }: { readonly editor: ParametresEditor }) {
  const styles = useStyles();
  return (
    <>
      <SectionTitle>{TEXTS.reglages.calcul}</SectionTitle>
      <ParametreField id="partMainOeuvre" {...editor.fieldOf("partMainOeuvre")} />
      <ParametreField id="coutHoraire" {...editor.fieldOf("coutHoraire")} />
      <ParametreField id="tauxInsertion" {...editor.fieldOf("tauxInsertion")} />
      <output className={styles.proof}>{proofText(editor)}</output>
      <SectionTitle>{TEXTS.reglages.bilans}</SectionTitle>
      <BaseEtpField {...editor.fieldOf("baseEtp")} />
      <ParametreField id="seuilEffectif" {...editor.fieldOf("seuilEffectif")} />
      <div className={styles.note}>{TEXTS.reglages.consequence}</div>
      <Button onClick={editor.useDefaults}>{TEXTS.reglages.defauts}</Button>
    </>
  );
}

function proofText({ read }: ParametresEditor): string {
  const heures = proofOf(read);
  return heures === null
    ? TEXTS.reglages.preuveImpossible
    : TEXTS.reglages.preuve(heuresTexte(heures));
}
