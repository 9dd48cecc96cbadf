import { useRef, type PointerEvent } from 'react';
import { useApp } from '../app-state.ts';
import { useBridge } from '../bridge.ts';

export interface DragProps {
  readonly onPointerDown?: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove?: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp?: (event: PointerEvent<HTMLElement>) => void;
}

/**
 * Under Linux a window that cannot be focused is none of the window manager's, which therefore does not drag it: the
 * strip then asks main to move it along with the pointer.
 * @returns nothing elsewhere, where its drag region does
 */
export function useStripDrag(): DragProps {
  const bridge = useBridge();
  const platform = useApp((state) => state.about.platform);
  const grip = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const onWay = useRef(false);
  if (platform !== 'linux') return {};
  return {
    onPointerDown: (event) => {
      if (event.button !== 0 || (event.target instanceof Element && event.target.closest('button') !== null)) return;
      grip.current = { x: event.screenX - window.screenX, y: event.screenY - window.screenY };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      if (grip.current === null || onWay.current) return;
      onWay.current = true;
      void bridge
        .ask('strip.move', {
          x: Math.round(event.screenX - grip.current.x),
          y: Math.round(event.screenY - grip.current.y),
        })
        .finally(() => {
          onWay.current = false;
        });
    },
    onPointerUp: (event) => {
      if (grip.current === null) return;
      void bridge.ask('strip.move', {
        x: Math.round(event.screenX - grip.current.x),
        y: Math.round(event.screenY - grip.current.y),
      });
      grip.current = null;
    },
  };
}
