import type { ReactNode } from 'react';
import { Link as RouteLink } from 'wouter';

/** Goes to another screen. `to` is a route: «/call/abc». */
export function Link({
  to,
  children,
  className,
}: {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return (
    <RouteLink href={to} {...(className === undefined ? {} : { className })}>
      {children}
    </RouteLink>
  );
}
