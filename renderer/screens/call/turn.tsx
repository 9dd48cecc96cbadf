import { clsx } from 'clsx';
import { Check } from 'lucide-react';
import { memo } from 'react';
import { liveTexts } from '../../texts/live.ts';
import { clockText, lengthText } from '../../ui/format.ts';
import { raisePronoun, sentenceCase } from '../../ui/spoken.ts';
import { stretches, type TranscriptRow } from './transcript-rows.ts';
import styles from './transcript.module.css';

const texts = liveTexts.transcript;

/** One block: the caller at the left on plain ground, you at the right on your tint. */
export const Turn = memo(function Turn({ row }: { readonly row: TranscriptRow }) {
  switch (row.kind) {
    case 'aside':
      return (
        <div className={clsx(styles['aside'], row.side === 'agent' && styles['mine'])}>
          <b>{liveTexts.sides[row.side]}</b> {row.text} <time>{clockText(row.startSeconds)}</time>
        </div>
      );
    case 'gap':
      return (
        <div className={clsx(styles['gap'])}>
          {!Number.isFinite(row.seconds)
            ? texts.pausedNow
            : row.why === 'paused'
              ? texts.paused(lengthText(row.seconds))
              : texts.lost(lengthText(row.seconds))}
        </div>
      );
    case 'turn':
      return (
        <div className={clsx(styles['turn'], row.side === 'agent' && styles['agent'])}>
          <div className={clsx(styles['head'])}>
            <b>{liveTexts.sides[row.side]}</b>
            <time>{clockText(row.startSeconds)}</time>
            {row.utterance === null || row.utterance.marks.length === 0 ? null : (
              <span className={clsx(styles['got'])}>
                {row.utterance.marks.map((mark) => (
                  <span key={mark}>
                    <Check aria-hidden="true" />
                    {mark}
                  </span>
                ))}
              </span>
            )}
          </div>
          <div className={clsx(styles['words'])}>
            <Lines row={row} />
          </div>
        </div>
      );
  }
});

/**
 * A new line begins at each final result; the words still being recognised go on in the last one. No comma is invented.
 */
function Lines({ row }: { readonly row: Extract<TranscriptRow, { kind: 'turn' }> }) {
  const lines = row.utterance?.lines ?? [];
  return (
    <>
      {lines.map((words, index) => (
        <span key={String(words[0]?.startSeconds ?? index)} className={clsx(styles['line'])}>
          {stretches(words, row.promises).map((stretch, at) => {
            const text = at === 0 ? sentenceCase(stretch.text) : ` ${raisePronoun(stretch.text)}`;
            return stretch.kept || stretch.unsure ? (
              <span key={at}>
                {at === 0 ? '' : ' '}
                <span className={clsx(stretch.kept && styles['kept'], stretch.unsure && styles['unsure'])}>
                  {text.trimStart()}
                </span>
              </span>
            ) : (
              <span key={at}>{text}</span>
            );
          })}
        </span>
      ))}
      {row.partial === null ? null : <OpenLine text={row.partial.text} stableWords={row.partial.stableWords} />}
    </>
  );
}

function OpenLine({ text, stableWords }: { readonly text: string; readonly stableWords: number }) {
  const words = sentenceCase(text).split(' ');
  const stable = words.slice(0, stableWords).join(' ');
  const rest = words.slice(stableWords).join(' ');
  return (
    <span className={clsx(styles['line'])}>
      {stable}
      {stable !== '' && rest !== '' ? ' ' : ''}
      {rest === '' ? null : <span className={clsx(styles['partial'])}>{rest}</span>}
    </span>
  );
}
