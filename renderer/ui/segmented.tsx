import { clsx } from 'clsx';
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { useDisabled } from './disabled.ts';
import styles from './field.module.css';

export interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (id: T) => void;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

/** One of two to five, all seen at once. */
export function Segmented<T extends string>({
  label,
  labelHidden = false,
  options,
  value,
  onChange,
  isDisabled = false,
  className,
}: SegmentedProps<T>) {
  return (
    <RadioGroup
      className={clsx(styles['field'], className)}
      orientation="horizontal"
      value={value}
      isDisabled={useDisabled(isDisabled)}
      {...(labelHidden ? { 'aria-label': label } : {})}
      onChange={(chosen) => {
        const option = options.find((each) => each.id === chosen);
        if (option !== undefined) onChange(option.id);
      }}
    >
      {labelHidden ? null : <Label className={clsx(styles['label'])}>{label}</Label>}
      <div className={clsx(styles['segments'])}>
        {options.map((option) => (
          <RadioField key={option.id} value={option.id}>
            <RadioButton className={clsx(styles['segment'])}>{option.label}</RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
