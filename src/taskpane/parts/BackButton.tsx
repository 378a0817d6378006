import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";

const useStyles = makeStyles({
  back: {
    alignSelf: "flex-start",
    paddingInline: 0,
    minWidth: 0,
    fontWeight: "normal",
    // Its border is drawn then.
    "@media (forced-colors: active)": { paddingInline: "8px" },
  },
});

interface BackButtonProps {
  readonly children: string;
  readonly onClick: () => void;
}

export function BackButton({ children, onClick }: BackButtonProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="transparent"
      className={styles.back}
      icon={<ArrowLeftRegular />}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
