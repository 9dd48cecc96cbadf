import { clsx } from 'clsx';
import { Search, X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { Button } from './button.tsx';
import { KeyCap } from './key-cap.tsx';
import styles from './search-bar.module.css';

/** Longer searches find nothing that a shorter one would not. */
const MOST_LETTERS = 200;

/** A field to search with: Escape empties it; how much was found is said beside it. */
export function SearchBar({
  field,
  value,
  label,
  clearLabel,
  keyName,
  found,
  onChange,
  onEnter,
  className,
  children,
}: {
  /** to bring it into focus */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly label: string;
  readonly clearLabel: string;
  /** the key that leads here, shown while the field is empty */
  readonly keyName: string;
  readonly found: string;
  readonly onChange: (value: string) => void;
  /** `back`: with Shift */
  readonly onEnter?: (back: boolean) => void;
  readonly className?: string | undefined;
  /** what else can be done with what was found */
  readonly children?: ReactNode;
}) {
  return (
    <div className={clsx(styles['bar'], className)} role="search">
      <Search aria-hidden="true" />
      <input
        ref={field}
        type="search"
        value={value}
        maxLength={MOST_LETTERS}
        aria-label={label}
        placeholder={label}
        aria-keyshortcuts={keyName}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onChange('');
          if (event.key === 'Enter') onEnter?.(event.shiftKey);
        }}
      />
      <span role="status">{found}</span>
      {children}
      {value === '' ? (
        <KeyCap name={keyName} />
      ) : (
        <Button
          size="small"
          variant="quiet"
          icon={X}
          label={clearLabel}
          onPress={() => {
            onChange('');
            field.current?.focus();
          }}
        />
      )}
    </div>
  );
}
