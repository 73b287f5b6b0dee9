declare module 'edtf' {
  interface ExtendedDate {
    readonly type: string;
    readonly min: number | null;
    readonly max: number | null;
  }
  export default function edtf(
    text: string,
    constraints?: { level?: number; types?: string[] },
  ): ExtendedDate;
}
