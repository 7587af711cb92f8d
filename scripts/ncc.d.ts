declare module '@vercel/ncc' {
  interface Options {
    cache?: boolean;
    externals?: Record<string, string>;
    license?: string;
    minify?: boolean;
    quiet?: boolean;
    sourceMap?: boolean;
    assetBuilds?: boolean;
  }
  interface Bundle {
    code: string;
    assets: Record<string, { source: string | Buffer; permissions?: number }>;
  }
  const ncc: (entry: string, options: Options) => Promise<Bundle>;
  export default ncc;
}
