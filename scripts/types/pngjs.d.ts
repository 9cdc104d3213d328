/** The part of pngjs that is used here; the package brings no types. */
declare module 'pngjs' {
  export class PNG {
    readonly width: number;
    readonly height: number;
    /** RGBA, four bytes a pixel. */
    readonly data: Buffer;
    static readonly sync: { read(file: Buffer): PNG };
  }
}
