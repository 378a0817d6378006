import { makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import { TEXTS } from "../texts";
import { TRIS, type ResultsView, type Tri } from "./resultsView";

const useStyles = makeStyles({
  tools: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    "@media (max-width: 300px)": { gridTemplateColumns: "1fr" },
  },
  search: { minWidth: 0, maxWidth: "none" },
});

interface SearchAndSortProps {
  readonly view: ResultsView;
  readonly onView: (view: ResultsView) => void;
}

export function SearchAndSort({ view, onView }: SearchAndSortProps) {
  const styles = useStyles();
  return (
    <div className={styles.tools}>
      <SearchBox
        className={styles.search}
        aria-label={TEXTS.resultats.chercher}
        placeholder={TEXTS.resultats.chercherExemple}
        value={view.search}
        dismiss={{ "aria-label": TEXTS.resultats.effacerRecherche }}
        onChange={(_, { value }) => {
          onView({ ...view, search: value });
        }}
      />
      <Select
        aria-label={TEXTS.resultats.trier}
        value={view.tri}
        onChange={(_, { value }) => {
          onView({ ...view, tri: triOf(value) });
        }}
      >
        {TRIS.map((tri) => (
          <option key={tri} value={tri}>
            {TEXTS.resultats.tris[tri]}
          </option>
        ))}
      </Select>
    </div>
  );
}

function triOf(value: string): Tri {
  return TRIS.find((tri) => tri === value) ?? "gravite";
}
