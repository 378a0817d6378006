import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  title: {
    ...typographyStyles.body1Strong,
    margin: 0,
    // Nearer to what it heads than to what comes before.
    paddingTop: tokens.spacingVerticalS,
  },
});

/** Heading of a part of a screen. */
export function SectionTitle({ children }: { readonly children: string }) {
  const styles = useStyles();
  return <h2 className={styles.title}>{children}</h2>;
}
