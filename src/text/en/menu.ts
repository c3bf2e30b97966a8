/** The menu's items and the titles of the pages. */
export const menu = {
  segments: 'Segment customers',
  motivation: 'Motivation and pay',
};
