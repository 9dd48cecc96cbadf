import type { z } from 'zod';
import { refuse, requests, type Answer, type RequestAnswer, type RequestName } from '../../app/ipc.ts';
import { changeNotSaved } from '../calls/storage-problems.ts';
import { faultOf } from '../storage/faults.ts';
import type { Sender } from './senders.ts';

export type RequestHandlers = {
  readonly [R in RequestName]: (
    input: z.output<(typeof requests)[R]>,
  ) => Answer<RequestAnswer<R>> | Promise<Answer<RequestAnswer<R>>>;
};

/**
 * Answers one request of a page: who asks, what is asked and the input are checked before anything is done. A disk that
 * takes nothing is a problem of every request that keeps something; any other error is a bug, which is reported and
 * answered as `internal`: nothing of it reaches the page.
 */
export async function answerRequest(
  sender: Sender | null,
  name: unknown,
  input: unknown,
  handlers: Partial<RequestHandlers>,
  onBug: (name: RequestName, error: unknown) => void,
): Promise<Answer<unknown>> {
  if (sender === null) return refuse('bad-input', 'This page may not ask.');
  if (!isRequest(name)) return refuse('bad-input', 'There is no such request.');
  if (name.startsWith('listening.') !== (sender === 'listening'))
    return refuse('bad-input', 'This page may not ask for that.');
  const parsed = requests[name].safeParse(input);
  if (!parsed.success)
    return refuse(
      'bad-input',
      `This cannot be read: ${parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')}`,
    );
  try {
    return await answer(name, parsed.data, handlers);
  } catch (error) {
    const fault = faultOf(error);
    if (fault !== null) return { ok: false, problem: changeNotSaved(fault) };
    onBug(name, error);
    return refuse('internal', 'Something went wrong inside Sidetone. Try it again; if it stays, start Sidetone again.');
  }
}

const isRequest = (name: unknown): name is RequestName => typeof name === 'string' && Object.hasOwn(requests, name);

/**
 * The one place where the tie between a request's name and its types is taken on trust: the schema of this name has
 * just parsed the data.
 */
function answer(
  name: RequestName,
  input: unknown,
  handlers: Partial<RequestHandlers>,
): Answer<unknown> | Promise<Answer<unknown>> {
  const handler = handlers[name] as ((input: unknown) => Answer<unknown> | Promise<Answer<unknown>>) | undefined;
  return handler === undefined ? refuse('bad-input', 'This cannot be asked here.') : handler(input);
}
