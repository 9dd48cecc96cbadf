import type { ElectronApplication, Page } from '@playwright/test';
import type { Answer, RequestAnswer, RequestInput, RequestName } from '../../../app/ipc.ts';

/** Asks main the way a page does. */
export const ask = <R extends RequestName>(
  page: Page,
  request: R,
  input: RequestInput<R>,
): Promise<Answer<RequestAnswer<R>>> =>
  page.evaluate(
    ([name, value]) =>
      (window as unknown as { bridge: { ask(request: unknown, input: unknown): Promise<unknown> } }).bridge.ask(
        name,
        value,
      ),
    [request, input] as const,
  ) as Promise<Answer<RequestAnswer<R>>>;

/** The same, when it has to succeed. */
export async function get<R extends RequestName>(
  page: Page,
  request: R,
  input: RequestInput<R>,
): Promise<RequestAnswer<R>> {
  const answer = await ask(page, request, input);
  if (!answer.ok) throw new Error(`${request}: ${answer.problem.code}: ${answer.problem.message}`);
  return answer.value;
}

/**
 * Asks through the screen's window itself, for a screen that died and was loaded again: Playwright keeps calling its
 * page crashed.
 * @returns null while it does not answer
 */
export const getFromWindow = <R extends RequestName>(
  app: ElectronApplication,
  request: R,
  input: RequestInput<R>,
): Promise<RequestAnswer<R> | null> =>
  app.evaluate(
    async ({ webContents }, [name, value]) => {
      const screen = webContents
        .getAllWebContents()
        .find((each) => !each.getURL().includes('/listening/') && !each.isCrashed() && !each.isLoading());
      const answer = screen?.executeJavaScript(
        `window.bridge.ask(${JSON.stringify(name)}, ${JSON.stringify(value)})`,
      ) as Promise<{ ok: boolean; value?: unknown }> | undefined;
      const given = await Promise.race([
        answer?.catch(() => null),
        new Promise<null>((done) => {
          setTimeout(() => {
            done(null);
          }, 1000);
        }),
      ]);
      return given?.ok === true ? given.value : null;
    },
    [request, input] as const,
  ) as Promise<RequestAnswer<R> | null>;
