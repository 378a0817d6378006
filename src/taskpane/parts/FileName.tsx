import { makeStyles } from "@fluentui/react-components";
import { Fragment } from "react";

/** What tells two versions of a file apart is more often at the end of its name. */
const END = 18;

/** A name of 120 characters would fill the pane: its middle goes. */
function cutName(name: string, most: number): string {
  if (name.length <= most) return name;
  const start = name.slice(0, most - END - 1).trimEnd();
  return `${start}…${name.slice(-END).trimStart()}`;
}

const useStyles = makeStyles({
  whole: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface FileNameProps {
  readonly name: string;
  /** Letters of it that are drawn, at most. */
  readonly most?: number;
}

/** The name of a file: whole for a screen reader, and under the pointer. */
export function FileName({ name, most = 44 }: FileNameProps) {
  const styles = useStyles();
  const shown = cutName(name, most);
  if (shown === name) return <Breakable text={name} />;
  return (
    <>
      <span aria-hidden title={name}>
        <Breakable text={shown} />
      </span>
      <span className={styles.whole}>{name}</span>
    </>
  );
}

/** « heures_2026_V3 » may go to the next line after a sign, rather than within a figure. */
function Breakable({ text }: { readonly text: string }) {
  return text.split(/([_.-]+)/).map((part, index) => (
    <Fragment key={index}>
      {part}
      {index % 2 === 1 ? <wbr /> : null}
    </Fragment>
  ));
}
