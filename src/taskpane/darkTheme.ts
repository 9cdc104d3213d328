/** Fluent's dark theme, fetched only where Office is dark. */
export { webDarkTheme as darkTheme } from '@fluentui/react-components';
