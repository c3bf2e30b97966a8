/** Styles go into the page's own style element; a script only names them. */
declare module '*.css';
