import { Field } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { FigureNommee } from "../../domain/bilan/figures";
import type { AnalysisStore } from "../analysisStore";
import type { Origines } from "../origines";
import { BackButton } from "../parts/BackButton";
import { closeKeys } from "../parts/closeKeys";
import { NarrowSelect } from "../parts/NarrowSelect";
import { Screen } from "../parts/Screen";
import { ScreenTitle } from "../parts/ScreenTitle";
import { TEXTS } from "../texts";
import type { Verification } from "../verification";
import type { Asked, CelluleChoisie } from "./celluleChoisie";
import { OrigineSheet } from "./OrigineSheet";

interface OrigineScreenProps {
  readonly store: AnalysisStore;
  readonly verification: Verification;
  readonly asked: Asked;
  readonly onClose: () => void;
}

/** « D'où vient ce chiffre ? »: a figure of a bilan, and the rows that it is made of. */
export function OrigineScreen(props: OrigineScreenProps) {
  const { store, verification, asked, onClose } = props;
  const { du, au } = asked.limits;
  const [origines, setOrigines] = useState<Origines | null>(null);
  useEffect(() => {
    let isLeft = false;
    void store.origines({ du, au }).then((known) => {
      if (!isLeft) setOrigines(known);
    });
    return () => {
      isLeft = true;
    };
  }, [store, verification, du, au]);
  return (
    <Screen onKeyDown={closeKeys(onClose)}>
      <BackButton onClick={onClose}>{TEXTS.miseAJour.retour}</BackButton>
      <ScreenTitle isAsked>{TEXTS.origine.titre}</ScreenTitle>
      {origines === null ? (
        <div>{TEXTS.origine.calcul}</div>
      ) : (
        <Choice key={JSON.stringify(asked.cellule)} {...props} origines={origines} />
      )}
    </Screen>
  );
}

type ChoiceProps = OrigineScreenProps & { readonly origines: Origines };

/** The MOA, then one of its figures. */
function Choice({ origines, asked, ...props }: ChoiceProps) {
  const { moas, originOf } = origines;
  const [moaKey, setMoaKey] = useState(asked.cellule?.moaKey);
  const moa = moas.find((one) => one.moaKey === moaKey) ?? moas[0];
  if (moa === undefined) return <div>{TEXTS.origine.aucune}</div>;
  return (
    <>
      {moas.length < 2 ? null : (
        <Field label={TEXTS.origine.moa}>
          <NarrowSelect
            value={moa.moaKey}
            onChange={(_, { value }) => {
              setMoaKey(value);
            }}
          >
            {moas.map((one) => (
              <option key={one.moaKey} value={one.moaKey}>
                {one.moa}
              </option>
            ))}
          </NarrowSelect>
        </Field>
      )}
      <Figures
        key={moa.moaKey}
        {...props}
        first={rankOf(moa.groupes, asked.cellule)}
        groupes={moa.groupes}
        originOf={originOf}
      />
    </>
  );
}

/** The figure that the cell tells, among all those of the MOA; the first one otherwise. */
function rankOf(groupes: FiguresProps["groupes"], cellule: CelluleChoisie | null): number {
  const all = groupes.flatMap(({ titre, figures }) =>
    figures.map(({ libelle }) => titre === cellule?.groupe && libelle === cellule.libelle),
  );
  return Math.max(0, all.indexOf(true));
}

interface FiguresProps extends Pick<OrigineScreenProps, "store" | "verification"> {
  /** Rank of the figure shown first. */
  readonly first: number;
  readonly groupes: Origines["moas"][number]["groupes"];
  readonly originOf: Origines["originOf"];
}

function Figures({ groupes, first, ...props }: FiguresProps) {
  const [chosen, setChosen] = useState(first);
  const figure = groupes.flatMap(({ figures }) => figures)[chosen];
  return (
    <>
      <FigureField figures={groupes} value={chosen} onChoose={setChosen} />
      {figure === undefined ? null : <Sheets {...props} figure={figure} />}
    </>
  );
}

interface FigureFieldProps {
  readonly figures: FiguresProps["groupes"];
  /** Rank among all the figures. */
  readonly value: number;
  readonly onChoose: (rank: number) => void;
}

function FigureField({ figures, value, onChoose }: FigureFieldProps) {
  const starts = figures.map((_, index) =>
    figures.slice(0, index).reduce((sum, groupe) => sum + groupe.figures.length, 0),
  );
  return (
    <Field label={TEXTS.origine.chiffre}>
      <NarrowSelect
        value={String(value)}
        onChange={(_, { value: rank }) => {
          onChoose(Number(rank));
        }}
      >
        {figures.map((groupe, index) => (
          <optgroup key={groupe.titre} label={groupe.titre}>
            {groupe.figures.map(({ libelle, valeur }, rank) => (
              <option key={libelle} value={(starts[index] ?? 0) + rank}>
                {TEXTS.origine.option(libelle, valeur)}
              </option>
            ))}
          </optgroup>
        ))}
      </NarrowSelect>
    </Field>
  );
}

interface SheetsProps extends Omit<FiguresProps, "groupes" | "first"> {
  readonly figure: FigureNommee;
}

function Sheets({ figure, originOf, store, verification }: SheetsProps) {
  const origines = originOf(figure.figure);
  const { sheets } = verification.analysis.suivi.workbook;
  if (origines.length === 0) return <div>{TEXTS.origine.aucune}</div>;
  return origines.map((origine) => (
    <OrigineSheet
      key={`${String(origine.sheet)} ${JSON.stringify(figure.figure)}`}
      name={sheets[origine.sheet]?.name ?? ""}
      origine={origine}
      store={store}
    />
  ));
}
