import { useEffect } from 'react';
import { useApp } from './app-state.ts';

/** Theme and text size as the agent chose them. */
export function useAppearance(): void {
  const theme = useApp((state) => state.settings.theme);
  const textSize = useApp((state) => state.settings.textSize);
  useEffect(() => {
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    if (textSize === 'usual') delete root.dataset['textSize'];
    else root.dataset['textSize'] = textSize;
  }, [theme, textSize]);
}
