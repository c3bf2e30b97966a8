/** What every page of the sidebar says. */

export const page = {
  opening: 'Looking at your sheets…',
  retry: 'Try again',
  fields: {
    customer: 'Customer',
    date: 'Date',
    amount: 'Amount',
    orderId: 'Order number',
    manager: 'Manager',
    product: 'Product',
    customerType: 'Customer type',
  },
  failure: {
    account:
      'Google refused the call. This happens when the browser is signed in to several Google accounts: sign in with one account only, or open this file in a private window.',
    broken: (message: string) => `Google’s server gave no proper answer (${message}). Try again in a moment.`,
  },
};
