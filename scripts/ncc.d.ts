declare module '@vercel/ncc' {
  namespace ncc {
    interface Options {
      cache?: boolean;
      externals?: Record<string, string>;
      minify?: boolean;
      quiet?: boolean;
      sourceMap?: boolean;
      assetBuilds?: boolean;
    }
    /** webpack's, as far as we read it. */
    interface Module {
      resource?: string;
      modules?: Iterable<Module>;
      rootModule?: Module;
    }
    interface Bundle {
      code: string;
      assets: Record<string, { source: string | Buffer }>;
      stats: { compilation: { modules: Iterable<Module> } };
    }
  }
  function ncc(entry: string, options: ncc.Options): Promise<ncc.Bundle>;
  export = ncc;
}
