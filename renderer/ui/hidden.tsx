import type { ReactNode } from 'react';
import { VisuallyHidden } from 'react-aria-components';

/** Heard by screen readers, not seen. */
export const Hidden = ({ children }: { readonly children: ReactNode }) => <VisuallyHidden>{children}</VisuallyHidden>;
