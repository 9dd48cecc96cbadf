import { clsx } from 'clsx';
import { Ellipsis, type LucideIcon } from 'lucide-react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from './button.tsx';
import styles from './field.module.css';

export interface MenuEntry {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onPress: () => void;
}

/** What is needed rarely, behind three dots. */
export function Menu({ label, entries }: { readonly label: string; readonly entries: readonly MenuEntry[] }) {
  return (
    <MenuTrigger>
      <Button variant="quiet" icon={Ellipsis} label={label} />
      <Popover className={clsx(styles['popover'])} placement="bottom end">
        <AriaMenu aria-label={label} className={clsx(styles['menu'])}>
          {entries.map(({ label: name, icon: Icon, onPress }) => (
            <MenuItem key={name} textValue={name} className={clsx(styles['option'])} onAction={onPress}>
              <Icon aria-hidden="true" />
              {name}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
