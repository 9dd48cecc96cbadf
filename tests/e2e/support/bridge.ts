import type { Page } from '@playwright/test';
import type { Answer, RequestAnswer, RequestInput, RequestName } from '../../../app/ipc.ts';

/** Asks main the way a page does. */
export const ask = <R extends RequestName>(page: Page, request: R, input: RequestInput<R>): Promise<Answer<RequestAnswer<R>>> =>
  page.evaluate(([name, value]) => (window as unknown as { bridge: { ask(request: unknown, input: unknown): Promise<unknown> } }).bridge.ask(name, value), [request, input] as const) as Promise<Answer<RequestAnswer<R>>>;

/** The same, when it has to succeed. */
export async function get<R extends RequestName>(page: Page, request: R, input: RequestInput<R>): Promise<RequestAnswer<R>> {
  const answer = await ask(page, request, input);
  if (!answer.ok) throw new Error(`${request}: ${answer.problem.code}: ${answer.problem.message}`);
  return answer.value;
}
