import { ToggleButton } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";

interface ChoiceButtonProps {
  readonly children: string;
  readonly isChosen: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

/** One possible answer: pressed once it is given, pressed again to take it back. */
export function ChoiceButton(props: ChoiceButtonProps) {
  const { children, isChosen, isDisabled = false, onChange } = props;
  return (
    <ToggleButton
      checked={isChosen}
      disabledFocusable={isDisabled}
      icon={isChosen ? <CheckmarkCircleRegular /> : null}
      onClick={() => {
        onChange(!isChosen);
      }}
    >
      {children}
    </ToggleButton>
  );
}
