import { Select } from "@fluentui/react-components";
import { CHAMPS, type ChampId } from "../../domain/columns/champs";
import { TEXTS } from "../texts";
import { CHAMP_GROUPS, isChampId } from "./champOptions";

interface ChampSelectProps {
  readonly label: string;
  /** Likely ones, offered first. */
  readonly first: readonly ChampId[];
  readonly onChoose: (champ: ChampId) => void;
}

/** Which information of the trade a column holds: the likely ones, then all of them. */
export function ChampSelect({ label, first, onChoose }: ChampSelectProps) {
  return (
    <Select
      aria-label={label}
      value=""
      onChange={(_, { value }) => {
        if (isChampId(value)) onChoose(value);
      }}
    >
      <option value="" disabled>
        {TEXTS.colonnes.autreChamp}
      </option>
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
