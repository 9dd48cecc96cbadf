/** Three short steps before the first call. */
export const welcomeTexts = {
  page: 'Welcome',
  title: 'Somebody calm on your side of the call',
  line: 'Sidetone listens to both sides, and tells you one useful thing at a time.',
  steps: ['Who you are', 'Hear and speak', 'A sample call'],
  stepsLabel: 'Steps', done: 'done',
  promise: 'Words are recognised on this computer. Nothing is sent anywhere, and nobody is rated.',
  later: 'Later', back: 'Back', goOn: 'Go on', goOnKey: 'Enter',
  notKept: 'This could not be kept', again: 'Try again', leave: 'Go on without',
  who: {
    intro: 'For the end of a call and for callbacks, so you never search for it.', name: 'Your name, as callers hear it', number: 'Number where callers reach you',
    preview: 'At the end of a call you will see',
  },
  sound: {
    intro: 'Say a sentence, then play any sound through the softphone.', you: 'You', caller: 'The caller', microphone: 'Your microphone', callerFrom: 'Where the caller is heard',
    heard: 'Heard well', soft: 'Very soft', waiting: 'Waiting for a sound', off: 'Not heard by choice',
    wave: (who: string, state: string) => `${who}, the last seconds: ${state}`,
    softLine: 'Your voice arrives softly. Bring the microphone nearer, or turn its level up in the system’s settings.',
    nothing: 'Nothing heard yet. The softphone may play to another device than the standard one. You can go on: your own side is coached without it.',
    refused: 'Sidetone may not use this microphone. Allow it in the system’s privacy settings, then choose it again.', missing: 'This microphone is not connected. Plug it in or choose another.',
    busy: 'Another program holds this microphone. Close that program or choose another microphone.', unavailable: 'This system gives no sound of other programs. Choose an input instead, or go on with your side only.',
  },
  sample: {
    intro: 'A made call of 90 seconds: a cut-off, a hurried stretch, and a callback. Its summary comes at the end.',
    watchLabel: 'What to watch',
    watch: [
      { title: 'One thing at a time.', line: 'The field at the top whispers the next step, or says what helps now.' },
      { title: 'Your pace beside theirs.', line: 'Left of the caller is where you want to be.' },
      { title: 'Promises are noted.', line: 'A callback becomes a card with its time and number.' },
    ],
    play: 'Play the sample call', skip: 'Not now', starting: 'Starting',
  },
} as const;
