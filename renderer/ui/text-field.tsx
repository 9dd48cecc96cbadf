import { clsx } from 'clsx';
import type { Ref } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import styles from './field.module.css';

export interface TextFieldProps {
  readonly label: string;
  /** the label is for screen readers only: what stands around says it already */
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly hint?: string;
  /** a sentence that says what to do; null or missing when the value is fine */
  readonly error?: string | null;
  readonly placeholder?: string;
  readonly type?: 'text' | 'tel' | 'search' | 'date' | 'time' | 'email' | 'url';
  /** lines of a longer text */
  readonly rows?: number;
  readonly size?: 'medium' | 'large';
  readonly autoFocus?: boolean;
  readonly isDisabled?: boolean;
  readonly maxLength?: number;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly className?: string;
}

/** One line of text, or several with `rows`. */
export function TextField({
  label,
  labelHidden = false,
  value,
  onChange,
  onBlur,
  hint,
  error,
  placeholder,
  type = 'text',
  rows,
  size = 'medium',
  autoFocus = false,
  isDisabled = false,
  maxLength,
  inputRef,
  className,
}: TextFieldProps) {
  const wrong = error !== undefined && error !== null;
  const input = clsx(styles['input'], size === 'large' && styles['large']);
  return (
    <AriaTextField
      className={clsx(styles['field'], className)}
      value={value}
      onChange={onChange}
      isInvalid={wrong}
      isDisabled={isDisabled}
      type={type}
      autoFocus={autoFocus}
      {...(onBlur === undefined ? {} : { onBlur })}
      {...(maxLength === undefined ? {} : { maxLength })}
      {...(labelHidden ? { 'aria-label': label } : {})}
    >
      {labelHidden ? null : <Label className={clsx(styles['label'])}>{label}</Label>}
      {rows === undefined ? (
        <Input
          className={input}
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
        />
      ) : (
        <TextArea className={input} rows={rows} {...(placeholder === undefined ? {} : { placeholder })} />
      )}
      {hint === undefined || wrong ? null : (
        <Text slot="description" className={clsx(styles['hint'])}>
          {hint}
        </Text>
      )}
      <FieldError className={clsx(styles['error'])}>{error}</FieldError>
    </AriaTextField>
  );
}
