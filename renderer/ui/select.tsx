import { clsx } from 'clsx';
import { Check, ChevronDown, type LucideIcon } from 'lucide-react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components';
import { useDisabled } from './disabled.ts';
import styles from './field.module.css';

export interface Option {
  readonly id: string;
  readonly label: string;
  /** a word at the end of the line, «in use» */
  readonly note?: string;
}
export interface SelectProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly icon?: LucideIcon;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

/** One of several, in a list that opens. */
export function Select({
  label,
  labelHidden = false,
  options,
  value,
  onChange,
  placeholder,
  hint,
  icon: Icon,
  isDisabled = false,
  className,
}: SelectProps) {
  return (
    <AriaSelect
      className={clsx(styles['field'], className)}
      value={value}
      isDisabled={useDisabled(isDisabled)}
      onChange={(key) => {
        if (typeof key === 'string') onChange(key);
      }}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(labelHidden ? { 'aria-label': label } : {})}
    >
      {labelHidden ? null : <Label className={clsx(styles['label'])}>{label}</Label>}
      <Button className={clsx(styles['input'])}>
        {Icon === undefined ? null : <Icon aria-hidden="true" />}
        <SelectValue className={clsx(styles['value'])}>
          {({ selectedText, defaultChildren }) => (selectedText === '' ? defaultChildren : selectedText)}
        </SelectValue>
        <ChevronDown aria-hidden="true" />
      </Button>
      {hint === undefined ? null : (
        <Text slot="description" className={clsx(styles['hint'])}>
          {hint}
        </Text>
      )}
      <Popover className={clsx(styles['popover'])}>
        <ListBox>
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} textValue={option.label} className={clsx(styles['option'])}>
              {({ isSelected }) => (
                <>
                  <span>{option.label}</span>
                  {option.note === undefined ? null : <span className={clsx(styles['note'])}>{option.note}</span>}
                  {isSelected ? <Check aria-hidden="true" /> : null}
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
