import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { TEXTS } from "../texts";
import type { ResultsTools } from "./useResultsTools";

interface ResultsMenuProps {
  readonly tools: ResultsTools;
  readonly isEmpty: boolean;
}

/** What may be done with the results beside reading them; nothing here changes a cell of the person. */
export function ResultsMenu({ tools, isEmpty }: ResultsMenuProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          aria-label={TEXTS.resultats.actions}
          title={TEXTS.resultats.actions}
          icon={<MoreHorizontalRegular />}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem disabled={isEmpty} onClick={tools.mark}>
            {TEXTS.resultats.reperer}
          </MenuItem>
          <MenuItem onClick={tools.clearMarks}>{TEXTS.resultats.retirerReperes}</MenuItem>
          <MenuItem onClick={tools.writeReport}>{TEXTS.resultats.rapport}</MenuItem>
          <MenuItem onClick={tools.copySummary}>{TEXTS.resultats.copier}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
