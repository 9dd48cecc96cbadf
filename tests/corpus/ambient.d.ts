declare module '@echogarden/fvad-wasm' {
  interface Fvad {
    readonly HEAP16: Int16Array;
    _fvad_new(): number;
    _fvad_set_sample_rate(handle: number, hertz: number): number;
    _fvad_set_mode(handle: number, mode: number): number;
    _fvad_process(handle: number, address: number, samples: number): number;
    _malloc(bytes: number): number;
  }
  const create: () => Promise<Fvad>;
  export default create;
}
