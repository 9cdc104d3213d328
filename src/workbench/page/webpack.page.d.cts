import type { Configuration } from 'webpack';

export function workbenchPage(): Configuration;
