import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** The scripts of a production build of the functions by name: in chunks as a page loads them, or in one file. */
export async function builtFunctions(files: 'in chunks' | 'in one file'): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'functions-'));
  try {
    await run({
      mode: 'production',
      target: ['web', 'es2020'],
      context: project,
      entry: files === 'in chunks' ? { functions: './src/functions/index.ts' } : { 'functions-alone': './src/functions/alone.ts' },
      // Chunks lie beside the page. Where there is no page, webpack could not find out by itself where that is, and would throw at once.
      output: { path: folder, filename: '[name].js', chunkFilename: '[name].js', publicPath: '' },
      devtool: false,
      performance: false,
      resolve: { extensions: ['.ts', '.js'] },
      module: { rules: [{ test: /\.ts$/, sideEffects: false, loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2020' } } }] },
    });
    return new Map(readdirSync(folder).filter((name) => name.endsWith('.js')).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(configuration: webpack.Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error !== null) reject(error);
        else if (stats?.hasErrors() === true) reject(new Error(stats.toString({ preset: 'errors-only', colors: false })));
        else resolve();
      });
    });
  });
}
