import type { AppState } from '../../app-state.ts';

/** The last part of the model's folder: its name and version. */
export const modelName = (modelFolder: string): string => modelFolder.split(/[\\/]/).at(-1) ?? modelFolder;

/** What a helper asks first; nothing of the agent, of a caller or of a call. */
export function supportText({ about, speech, managed }: Pick<AppState, 'about' | 'speech' | 'managed'>): string {
  const problems = about.notices.map((each) => each.kind).filter((each) => each !== 'call-recovered');
  return [
    `Sidetone ${about.version}`,
    `System: ${about.platform}`,
    `Speech model: ${modelName(about.modelFolder)}`,
    `Speech recognition: ${speech.state === 'problem' ? `${speech.problem.code}: ${speech.problem.message}` : speech.state}`,
    `Set by IT: ${managed.length === 0 ? 'nothing' : managed.join(', ')}`,
    ...(problems.length === 0 ? [] : [`At the start: ${problems.join(', ')}`]),
    '',
  ].join('\n');
}
