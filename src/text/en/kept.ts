/** What is said of things kept with the file that can't be used, with the button that forgets each. */
export const kept = {
  newer:
    'A newer version of Salesbook has kept something here: close the spreadsheet and open it again to load that version.',
  things: {
    run: {
      damaged: 'A build was interrupted here, and where it stopped can’t be read any more.',
      lost: 'Forgetting the build changes no tab and no note; the tabs can be built anew.',
      button: 'Forget the interrupted build',
    },
    settings: {
      damaged: 'The choices of the last build can’t be read any more.',
      lost: 'Forgetting them changes no tab; the sheet, the answers about it, scores and lists have to be chosen again.',
      button: 'Forget the choices',
    },
    pay: {
      damaged: 'Which log pay is counted from can’t be read any more.',
      lost: 'Forgetting it changes no tab; the log and its columns have to be chosen again.',
      button: 'Forget the log of pay',
    },
    ledger: {
      damaged:
        'How far the ledger reached can’t be read any more, so lines missing at its end could go unnoticed. Until that is forgotten, no month can be closed.',
      lost: 'Look first whether the last closed month is in the tab Ledger: once this is forgotten, what stands there counts as all of it.',
      button: 'Take the ledger as it stands',
    },
  },
  ledgerGone: {
    damaged: 'The tab Ledger is gone, so no month can be closed. Bring it back if you can (File → Version history).',
    lost: 'If you begin a new ledger instead, the closed months are forgotten: they count as open and could be paid a second time.',
    button: 'Begin a new ledger',
  },
};
