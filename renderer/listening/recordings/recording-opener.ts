import type { Answer, Problem } from '../../../app/ipc.ts';
import type { DecodedSound } from '../hearing/messages.ts';
import { unreachable } from './recording-problems.ts';
import { DecodedFile, openSoundFile, type SoundFile } from './sound-file.ts';

export interface Decoded {
  readonly url: string;
  readonly sound: DecodedSound | null;
  readonly problem: Problem | null;
}

/** Opens the files of a recording: WAV in pieces, everything else decoded whole by the page, which alone can. */
export class RecordingOpener {
  private readonly askToDecode: (url: string) => void;
  /** oldest first: two calls may ask for the same file, one of them closed meanwhile */
  private waiting: readonly { readonly url: string; readonly take: (decoded: Decoded) => void }[] = [];

  constructor(askToDecode: (url: string) => void) {
    this.askToDecode = askToDecode;
  }

  /** The page's answer. */
  decoded(decoded: Decoded): void {
    const asked = this.waiting.find((each) => each.url === decoded.url);
    this.waiting = this.waiting.filter((each) => each !== asked);
    asked?.take(decoded);
  }

  /** Problems: those of `recording-problems.ts`. */
  async open(urls: readonly string[]): Promise<Answer<readonly SoundFile[]>> {
    const files: SoundFile[] = [];
    for (const url of urls) {
      const opened = await this.openOne(url);
      if (!opened.ok) return opened;
      files.push(opened.value);
    }
    return { ok: true, value: files };
  }

  private async openOne(url: string): Promise<Answer<SoundFile>> {
    const opened = await openSoundFile(url);
    if (opened.kind === 'opened') return { ok: true, value: opened.file };
    if (opened.kind === 'refused') return { ok: false, problem: opened.problem };
    const { sound, problem } = await new Promise<Decoded>((resolve) => {
      this.waiting = [...this.waiting, { url, take: resolve }];
      this.askToDecode(url);
    });
    return sound === null
      ? { ok: false, problem: problem ?? unreachable }
      : { ok: true, value: new DecodedFile(sound.channels, sound.sampleRate) };
  }
}
