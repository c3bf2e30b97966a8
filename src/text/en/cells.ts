/** Headers of the tables that custom functions return. */
export const cells = {
  rfm: ['Customer', 'Last purchase', 'Recency', 'Frequency', 'Monetary', 'R', 'F', 'M', 'RFM', 'Segment'],
  rfmSummary: [
    'Segment',
    'Customers',
    'Customers %',
    'Revenue',
    'Revenue %',
    'Average purchase',
    'Median recency',
    'Median frequency',
    'Median monetary',
    'Advice',
  ],
  movementCorner: 'From \\ To',
};
