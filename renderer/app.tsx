import { House, RotateCcw, TriangleAlert } from 'lucide-react';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Bridge } from '../app/ipc.ts';
import { useAlertTone } from './alert-tone.ts';
import { AppStoreContext, openAppStore, useApp } from './app-state.ts';
import { useAppearance } from './appearance.ts';
import { BridgeContext, useNotice } from './bridge.ts';
import { CallStoreContext, openCallStore, useCallStore, useCallStoreState, type CallStore } from './call-store.ts';
import { WithControlQuestion } from './control-question.tsx';
import { ErrorBorder } from './error-border.tsx';
import { WithCallBar } from './in-call-bar.tsx';
import { CallScreen } from './screens/call/call-screen.tsx';
import { openedAt } from './screens/summary/moment-path.ts';
import { Shell } from './shell.tsx';
import { useFocusKept } from './ui/use-focus-kept.ts';
import { shellTexts as texts } from './texts/shell.ts';
import { Button } from './ui/button.tsx';
import { Notice } from './ui/notice.tsx';
import { Page } from './ui/page.tsx';

const SummaryScreen = lazy(async () => ({
  default: (await import('./screens/summary/summary-screen.tsx')).SummaryScreen,
}));
const HistoryScreen = lazy(async () => ({
  default: (await import('./screens/history/history-screen.tsx')).HistoryScreen,
}));
const CallbacksScreen = lazy(async () => ({
  default: (await import('./screens/callbacks/callbacks-screen.tsx')).CallbacksScreen,
}));
const TrendsScreen = lazy(async () => ({ default: (await import('./screens/trends/trends-screen.tsx')).TrendsScreen }));
const PracticeScreen = lazy(async () => ({
  default: (await import('./screens/practice/practice-screen.tsx')).PracticeScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('./screens/settings/settings-screen.tsx')).SettingsScreen,
}));
const WelcomeScreen = lazy(async () => ({
  default: (await import('./screens/welcome/welcome-screen.tsx')).WelcomeScreen,
}));

/**
 * Reads what every screen needs and puts the routes together. `calls` may be handed in by tests and the gallery.
 * @returns a page that says why, when settings cannot be read
 */
export async function openApp(bridge: Bridge, calls: CallStore = openCallStore(bridge)): Promise<ReactNode> {
  const opened = await openAppStore(bridge);
  if ('problem' in opened) {
    return (
      <Page title={texts.name}>
        <Notice
          icon={TriangleAlert}
          title={texts.broken.title}
          tone="attend"
          actions={
            <Button
              icon={RotateCcw}
              onPress={() => {
                window.location.reload();
              }}
            >
              {texts.broken.again}
            </Button>
          }
        >
          {opened.problem.message}
        </Notice>
      </Page>
    );
  }
  return (
    <BridgeContext value={bridge}>
      <AppStoreContext value={opened.store}>
        <CallStoreContext value={calls}>
          <I18nProvider locale="en-GB">
            <Router hook={useHashLocation}>
              <App />
            </Router>
          </I18nProvider>
        </CallStoreContext>
      </AppStoreContext>
    </BridgeContext>
  );
}

type CallPlace = Readonly<{ id: string; way: string | undefined; place: string | undefined }>;

function App() {
  const [location, go] = useLocation();
  useAppearance();
  useAlertTone();
  useWays();
  useFocusKept();
  const welcomed = useApp((state) => state.settings.welcomed);
  useEffect(() => {
    if (!welcomed && location === '/') go('/welcome', { replace: true });
  }, [welcomed, location, go]);
  const screens = (
    <ErrorBorder key={location}>
      <Suspense fallback={null}>
        <Switch>
          <Route path="/">
            <CallScreen />
          </Route>
          <Route<CallPlace> path="/call/:id/:way?/:place?">
            {({ id, way, place }) => <SummaryScreen key={id} callId={id} opened={openedAt(way, place)} />}
          </Route>
          <Route path="/history">
            <HistoryScreen />
          </Route>
          <Route path="/callbacks/:id?">
            {({ id }) => <CallbacksScreen chosen={id === undefined ? null : decodeURIComponent(id)} />}
          </Route>
          <Route path="/trends">
            <TrendsScreen />
          </Route>
          <Route path="/practice">
            <PracticeScreen />
          </Route>
          <Route path="/settings/:part?">
            <SettingsScreen />
          </Route>
          <Route path="/welcome">
            <WelcomeScreen />
          </Route>
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBorder>
  );
  return location === '/welcome' ? (
    screens
  ) : (
    <Shell>
      <WithCallBar>
        <WithControlQuestion>{screens}</WithControlQuestion>
      </WithCallBar>
    </Shell>
  );
}

/** Where the app goes by itself: to a call when it begins, to its summary when it has ended, and where main asks. */
function useWays(): void {
  const [, go] = useLocation();
  const store = useCallStore();
  const endedCallId = useCallStoreState((state) => state.endedCallId);
  useNotice('call.began', () => {
    go('/');
  });
  useNotice('callback.correct', ({ callbackId }) => {
    store.setState({ correctingId: callbackId });
    go('/');
  });
  useNotice('screen.show', ({ path }) => {
    go(path);
  });
  useEffect(() => {
    if (endedCallId === null) return;
    store.setState({ endedCallId: null });
    go(`/call/${endedCallId}`);
  }, [endedCallId, store, go]);
}

function NotFound() {
  const [, go] = useLocation();
  return (
    <Page title={texts.notFound.title}>
      <Notice
        icon={House}
        title={texts.notFound.line}
        actions={
          <Button
            onPress={() => {
              go('/');
            }}
          >
            {texts.notFound.back}
          </Button>
        }
      />
    </Page>
  );
}
