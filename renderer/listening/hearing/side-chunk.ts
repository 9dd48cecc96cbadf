/** 200 ms of one side on its way to the recogniser. */
export interface SideChunk {
  readonly samples: Float32Array<ArrayBuffer>;
  readonly startSeconds: number;
  readonly endSeconds: number;
  /** bit 0 is the earliest of the ten 20 ms frames */
  readonly voicedFrames: number;
}
