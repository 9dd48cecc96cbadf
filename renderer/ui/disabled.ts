import { createContext, useContext } from 'react';

/** Everything inside can be read and not changed, whatever it says itself. */
export const DisabledContext = createContext(false);
export const useDisabled = (isDisabled: boolean): boolean => useContext(DisabledContext) || isDisabled;
