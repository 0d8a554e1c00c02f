/** A small button that shows a drawing alone; its name is read out and shown when the pointer rests on it. */
import { Button } from 'react-aria-components/Button';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

export interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
}

export function IconButton(props: IconButtonProps) {
  return (
    <span title={props.label} className="icon-button-frame">
      <Button
        className="icon-button"
        aria-label={props.label}
        isDisabled={props.isDisabled ?? false}
        onPress={props.onPress}
      >
        <Icon name={props.icon} small />
      </Button>
    </span>
  );
}
