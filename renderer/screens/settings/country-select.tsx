import { memo } from 'react';
import { settingsTexts } from '../../texts/settings.ts';
import { Select } from '../../ui/select.tsx';
import { countries } from './countries.ts';

/**
 * The country whose numbers are meant without a prefix. Kept from drawing again at each key typed beside it: it holds
 * 245 names.
 */
export const CountrySelect = memo(function CountrySelect({
  country,
  onChange,
  labelHidden = false,
  className,
}: {
  readonly country: string;
  readonly onChange: (country: string) => void;
  readonly labelHidden?: boolean;
  readonly className?: string;
}) {
  return (
    <Select
      label={settingsTexts.you.country}
      labelHidden={labelHidden}
      value={country}
      options={countries}
      onChange={onChange}
      {...(className === undefined ? {} : { className })}
    />
  );
});
