/**
 * Builds the workbench's page into dist/workbench. The top-level webpack.config.js takes it up.
 *
 * The grid (Univer) is a chunk of its own, loaded on demand and not minified: it is served from this machine only,
 * and minifying its 12 MB would cost most of the build time.
 */
const { resolve } = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

const here = __dirname;
const project = resolve(here, '../../..');

/** @returns {import('webpack').Configuration} */
function workbenchPage() {
  return {
    name: 'workbench-page',
    mode: 'production',
    target: ['web', 'es2020'],
    context: project,
    entry: { page: resolve(here, 'main.tsx') },
    output: {
      path: resolve(project, 'dist/workbench'),
      filename: '[name].js',
      chunkFilename: '[name].js',
      publicPath: '/',
      clean: true,
    },
    devtool: false,
    performance: false,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2020',
            },
          },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    optimization: { minimize: false, chunkIds: 'named' },
    plugins: [
      new HtmlWebpackPlugin({ template: resolve(here, 'page.html'), scriptLoading: 'defer' }),
      new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: '[name].css' }),
    ],
  };
}

module.exports = { workbenchPage };
