/**
 * Builds the add-in into dist/addin and the workbench's page into dist/workbench.
 * OFFICE_JS_URL names the office.js that the add-in's page loads: Microsoft's by default, one of one's own on an intranet.
 */
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';

const { workbenchPage } = createRequire(import.meta.url)('./src/workbench/page/webpack.page.cjs');

const project = dirname(fileURLToPath(import.meta.url));
const MICROSOFT_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The scripts that a runtime of custom functions starts with; nothing may be split off from them. */
const isFunctions = (chunk) => ['functions', 'functions-alone'].includes(chunk?.name);

/** @returns {import('webpack').Configuration} */
export function addin() {
  return {
    name: 'addin',
    mode: 'production',
    target: ['web', 'es2020'],
    context: project,
    // The custom functions come first and alone, so that cells calculate before the pane is there; what they bring, the pane and all that it fetches use too.
    entry: {
      functions: './src/functions/index.ts',
      taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
      'functions-alone': './src/functions/alone.ts',
    },
    output: {
      path: resolve(project, 'dist/addin'),
      // Beside each other wherever they are served from; a runtime without a page could not guess the address.
      publicPath: '',
      // The manifest names functions-alone.js for the runtime without a page, so that name is fixed. A cached script of the page never meets a newer one.
      filename: ({ chunk }) => (chunk?.name === 'functions-alone' ? '[name].js' : '[name].[contenthash:8].js'),
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    devtool: false,
    performance: false,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          // Modules only define things, so that what a chunk doesn't use stays out of it.
          sideEffects: false,
          loader: 'swc-loader',
          options: {
            jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2020' },
          },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'], sideEffects: true },
      ],
    },
    optimization: {
      splitChunks: {
        cacheGroups: {
          // A workbook is unzipped or zipped only when a person chooses last year's file or asks for a new one.
          zip: { chunks: 'async', test: /[\\/]node_modules[\\/]fflate[\\/]/, minSize: 0, name: 'on-demand-zip' },
          // What the pane and the functions that score both need: once, beside whichever is loaded first.
          scoring: {
            chunks: (chunk) => !isFunctions(chunk),
            test: /[\\/]src[\\/](scoring|messages)[\\/]/,
            minChunks: 2,
            minSize: 0,
            name: (_module, chunks) => (chunks.some((chunk) => chunk.name === 'taskpane') ? 'shared' : 'on-demand-scoring'),
          },
          // What several views and writers of sheets use: once, beside whichever is loaded first.
          common: {
            chunks: (chunk) => !isFunctions(chunk) && chunk.name !== 'taskpane',
            test: /[\\/]src[\\/](workbook|taskpane)[\\/]/,
            minChunks: 2,
            minSize: 0,
            name: 'on-demand-common',
          },
          // The standard as a sheet: for whoever writes one or has one in the workbook.
          frameworkSheet: {
            chunks: (chunk) => !isFunctions(chunk),
            test: /[\\/]src[\\/](scoring[\\/](frameworks[\\/]sheet[\\/]|wording[\\/]sheetFault)|messages[\\/]frameworkSheet(Faults)?\.ts)/,
            minSize: 0,
            priority: 2,
            name: 'on-demand-framework-sheet',
          },
          // What checks a framework that did not come with the product: for whoever imports or edits one, not for a score.
          frameworkChecks: {
            chunks: (chunk) => !isFunctions(chunk),
            test: /[\\/](valibot|src[\\/]scoring[\\/]frameworks[\\/](schema|load|lint|bandLint|measureLint|faults))[\\/.]/,
            minSize: 0,
            priority: 1,
            name: 'on-demand-framework-checks',
          },
        },
      },
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['functions', 'shared', 'taskpane'],
        chunksSortMode: 'manual',
        officeJs: process.env['OFFICE_JS_URL'] ?? MICROSOFT_OFFICE_JS,
      }),
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets', to: 'assets' },
          { from: 'manifest.xml', to: 'manifest.xml' },
          { from: 'src/functions/metadata', to: '.' },
        ],
      }),
    ],
  };
}

export default [addin(), workbenchPage()];
