import { useEffect } from 'react';

/** Where the focus may rest when what had it is gone. */
const HOMES = 'section, aside, form, main';
/** These give the focus back themselves. */
const POPUPS = '[role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"]';

/**
 * Parts come and go by themselves here: an alert ends, a card is confirmed, a call begins. When one of them had the
 * focus, the browser would drop it to nowhere and the next Tab would begin at the top of the page; it goes to what the
 * part stood in instead, or to the new screen.
 */
export function useFocusKept(): void {
  useEffect(() => {
    let path: readonly HTMLElement[] = [];
    const remember = (event: FocusEvent): void => {
      path = pathOf(event.target);
    };
    const look = (): void => {
      const [had] = path;
      if (
        had === undefined ||
        (had.isConnected && !had.matches(':disabled')) ||
        document.activeElement !== document.body
      )
        return;
      if (path.some((each) => each.matches(POPUPS))) return;
      const home =
        path.find((each) => each !== had && each.isConnected && each.matches(HOMES)) ??
        document.querySelector<HTMLElement>('main');
      if (home === null) return;
      if (!home.hasAttribute('tabindex')) home.tabIndex = -1;
      home.focus({ preventScroll: true });
    };
    const changes = new MutationObserver(look);
    document.addEventListener('focusin', remember);
    changes.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    return () => {
      document.removeEventListener('focusin', remember);
      changes.disconnect();
    };
  }, []);
}

function pathOf(target: EventTarget | null): readonly HTMLElement[] {
  const path: HTMLElement[] = [];
  for (let each = target instanceof HTMLElement ? target : null; each !== null; each = each.parentElement)
    path.push(each);
  return path;
}
