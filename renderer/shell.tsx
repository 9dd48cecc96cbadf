import { ChartLine, GraduationCap, History, Phone, PhoneForwarded, Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useApp } from './app-state.ts';
import { useCallStoreState } from './call-store.ts';
import { shellTexts as texts } from './texts/shell.ts';
import { isPast, isToday, phone } from './ui/format.ts';
import { SideBar } from './ui/side-bar.tsx';
import { useNow } from './ui/use-now.ts';

/** The frame around every screen; a rail while a call is on screen. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation();
  const inCall = useCallStoreState((state) => state.call !== null);
  const profile = useApp((state) => state.settings.profile);
  const callbacks = useApp((state) => state.callbacks);
  const now = useNow();
  const due = callbacks.filter(
    (each) =>
      each.kind === 'call' &&
      each.status === 'open' &&
      each.dueAt !== null &&
      (isPast(each.dueAt, now) || isToday(each.dueAt, each.timezone, now)),
  );
  const overdue = due.some((each) => each.dueAt !== null && isPast(each.dueAt, now));
  return (
    <SideBar
      name={texts.name}
      rail={inCall && location === '/'}
      places={[
        { to: '/', label: texts.call, icon: Phone },
        {
          to: '/callbacks',
          label: texts.callbacks,
          icon: PhoneForwarded,
          count: { value: due.length, label: texts.dueToday(due.length), attend: overdue },
        },
        { to: '/history', label: texts.history, icon: History },
        { to: '/trends', label: texts.trends, icon: ChartLine },
        { to: '/practice', label: texts.practice, icon: GraduationCap },
      ]}
      last={{ to: '/settings', label: texts.settings, icon: Settings }}
      me={[profile.name ?? '', profile.number === null ? '' : phone(profile.number, profile.country)].filter(
        (line) => line !== '',
      )}
    >
      {children}
    </SideBar>
  );
}
