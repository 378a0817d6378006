import { makeStyles, mergeClasses, Select, type SelectProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  select: { minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } },
});

/** A list whose longest choice never widens the pane. */
export function NarrowSelect({ className, ...props }: SelectProps) {
  const styles = useStyles();
  return <Select {...props} className={mergeClasses(styles.select, className)} />;
}
