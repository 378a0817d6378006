import { makeStyles, Select } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { CHAMPS, type ChampId } from "../../domain/columns/champs";
import { TEXTS } from "../texts";
import type { AnswerOnTitle } from "./answers";
import { CHAMP_GROUPS, isChampId } from "./champOptions";

// Not under the tabs nor under the main action, which stay in front.
const useStyles = makeStyles({ select: { scrollMarginBlock: "140px" } });

interface ChampSelectProps {
  readonly label: string;
  /** Likely ones, offered first. */
  readonly first: readonly ChampId[];
  /** null or undefined: none of the list. */
  readonly chosen: AnswerOnTitle;
  readonly onChoose: (champ: AnswerOnTitle) => void;
  /** The person just asked for it: it takes the focus, and comes in sight. */
  readonly isAsked?: boolean;
}

/**
 * Which information of the trade a column holds: the likely ones, then all of them. It stays where
 * it is once chosen: the arrows choose at each press.
 */
export function ChampSelect(props: ChampSelectProps) {
  const { label, first, chosen, onChoose, isAsked = false } = props;
  const select = useRef<HTMLSelectElement | null>(null);
  const styles = useStyles();
  useEffect(() => {
    if (isAsked) select.current?.focus();
  }, [isAsked]);
  return (
    <Select
      ref={(drawn: HTMLSelectElement | null) => {
        select.current = drawn;
      }}
      select={{ className: styles.select }}
      aria-label={label}
      value={chosen ?? ""}
      onChange={(_, { value }) => {
        onChoose(isChampId(value) ? value : undefined);
      }}
    >
      <option value="">{TEXTS.colonnes.autreChamp}</option>
      {first.map((champ) => (
        <option key={`premier ${champ}`} value={champ}>
          {CHAMPS[champ].libelle}
        </option>
      ))}
      {CHAMP_GROUPS.map(({ libelle, champs }) => (
        <optgroup key={libelle} label={libelle}>
          {champs.map((champ) => (
            <option key={champ} value={champ}>
              {CHAMPS[champ].libelle}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}
