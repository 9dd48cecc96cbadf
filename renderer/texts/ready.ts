/** The place where a call begins. */
export const readyTexts = {
  title: 'Ready for the next call',
  byButton: 'It starts with the button.',
  byItself: 'It starts by itself when both sides speak, or with the button.',
  start: 'Start call', starting: 'Starting',
  sample: 'Try a sample call', open: 'Open a recording', notStarted: 'The call did not start', stopped: 'The last call could not go on',
  ears: { label: 'What Sidetone hears', agent: 'You', caller: 'Caller', loopback: 'What the softphone plays', none: 'Not heard: coaching your side only', usual: 'The system’s microphone', quiet: 'quiet now', heard: 'heard', choose: 'Choose',
    states: { off: 'opens with the call', refused: 'not allowed', missing: 'not found', busy: 'used by another program', unavailable: 'not available' } },
  check: { open: 'Check the sound', title: 'Hear both sides', line: 'Say a sentence, then play any sound through the softphone. Nothing is recognised or kept.', close: 'Done' },
  speech: { loading: 'Speech recognition is loading', title: 'No words can be recognised yet', retry: 'Try again' },
  today: { title: 'Promised for today', unknown: 'Name not known' },
  notices: {
    recovered: { title: 'A call was brought back', line: (when: string) => `Sidetone was closed in the middle of a call on ${when}. What was heard is kept.`, open: 'See its summary' },
    settings: { title: 'Your settings could not be read', line: (file: string) => `The usual ones are used now. The old file is kept as ${file}.`, open: 'Look at the settings' },
    storage: { title: 'Saved calls could not be read', line: (file: string) => `A new place for calls was begun. The old file is kept as ${file}.`, open: 'Show the folder' },
    close: 'Close',
  },
  recording: {
    title: 'Open a recording', which: 'Which side is you?', left: 'Left channel', right: 'Right channel', first: (name: string) => name,
    how: 'How', play: 'Play with the coach', analyse: 'Read it at once', playHint: 'At normal speed, as if the call were now.', analyseHint: 'As fast as this computer can, then the summary.',
    begin: 'Begin', cancel: 'Cancel', notOpened: 'The recording could not be opened', again: 'Choose another', drop: 'Drop the recording here', dropHint: 'One stereo file, or one file a side.',
  },
} as const;
