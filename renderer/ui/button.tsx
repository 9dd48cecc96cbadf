import { clsx } from 'clsx';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import styles from './button.module.css';
import { useDisabled } from './disabled.ts';
import { KeyCap, spokenKey } from './key-cap.tsx';
import tooltip from './tooltip.module.css';

export type ButtonVariant = 'main' | 'plain' | 'quiet' | 'danger';
export interface ButtonProps {
  readonly children?: ReactNode;
  readonly onPress?: () => void;
  /** `main`: one a screen; `quiet`: without a border; `danger`: destroys data */
  readonly variant?: ButtonVariant;
  readonly size?: 'small' | 'medium' | 'large';
  readonly icon?: LucideIcon;
  /** the name, when the button is an icon alone or its words need more; an icon alone shows it as a tooltip too */
  readonly label?: string;
  /** the key that does the same, drawn as a cap and told to screen readers */
  readonly keyCap?: string;
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean;
  readonly type?: 'button' | 'submit';
  readonly autoFocus?: boolean;
  readonly className?: string;
}

/** Plain by default, one main button a screen. */
export function Button({
  children,
  onPress,
  variant = 'plain',
  size = 'medium',
  icon: Icon,
  label,
  keyCap,
  className,
  isDisabled = false,
  isPressed,
  type = 'button',
  autoFocus = false,
}: ButtonProps) {
  const only = children === undefined;
  const button = (
    <AriaButton
      type={type}
      isDisabled={useDisabled(isDisabled)}
      autoFocus={autoFocus}
      {...(onPress === undefined ? {} : { onPress })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      {...(keyCap === undefined
        ? {}
        : { render: (props) => <button {...props} aria-keyshortcuts={spokenKey(keyCap)} /> })}
      className={clsx(
        styles['button'],
        variant !== 'plain' && styles[variant],
        size !== 'medium' && styles[size],
        only && styles['only'],
        className,
      )}
    >
      {Icon === undefined ? null : <Icon aria-hidden="true" />}
      {children}
      {keyCap === undefined || only ? null : <KeyCap name={keyCap} />}
    </AriaButton>
  );
  if (!only || label === undefined) return button;
  return (
    <TooltipTrigger delay={500}>
      {button}
      <Tooltip className={clsx(tooltip['tooltip'])} offset={6}>
        {keyCap === undefined ? label : `${label} (${keyCap})`}
      </Tooltip>
    </TooltipTrigger>
  );
}

/** Looks like a link, does something instead of going somewhere. */
export function TextButton({
  children,
  onPress,
  label,
  isDisabled = false,
}: {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** the name, when its words need more */
  readonly label?: string;
  readonly isDisabled?: boolean;
}) {
  return (
    <AriaButton
      className={clsx(styles['textual'])}
      onPress={onPress}
      isDisabled={isDisabled}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </AriaButton>
  );
}
