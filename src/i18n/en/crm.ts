/** On Wix's own pages: a contact's, and an order's. */
export const crm = {
  contact: {
    opening: 'Opening the Members page…',
    missingTitle: 'Wix did not say which contact this is about',
    missingText:
      'Reload the contact’s page and try once more. You can also find the person by name or email on the Members page, and adjust $t(app:points.the) there.',
    find: 'Go to Members',
    close: 'Close',
  },
  order: {
    title: 'Loyalty',
    missingTitle: 'Wix did not say which order this is',
    missingText:
      'Reload the order’s page. Members and their $t(app:points.unit) are on the Members page.',
    nobodyTitle: 'No known customer',
    nobodyText:
      'Wix has no contact for this order, so nobody can have earned $t(app:points.unit) with it.',
    outsideTitle: 'Not in the program yet',
    outsideText: 'The customer has no loyalty account. It starts with a balance of 0.',
    open: 'Open an account',
    paused: 'The program is paused: orders earn nothing until it is activated again.',
    draft: 'The program is not active yet: orders earn nothing.',
    adjust: 'Adjust $t(app:points.unit)',
    history: 'Show history',
    earnedTitle: 'This order',
    earnedOn: 'Earned on {{date}}',
    takenBack: 'Taken back by refunds',
    left: '{{points}} remain of this order.',
    maybeMore:
      'The customer has had many entries since, so there may be more. The history has all.',
    nothing: 'No entry in the customer’s history names this order.',
    unknown:
      'Not found among the customer’s first 100 entries since the order. The history has all of them.',
    why: {
      unpaid: 'It is not paid yet. Orders earn $t(app:points.unit) when they are paid.',
      inactive: 'At the moment the program is not active, and orders earn nothing.',
      noRule: 'At the moment no active earning rule gives $t(app:points.unit) for orders.',
      unknown:
        'Wix does not say why. $t(app:points.start) can take a moment; amounts below the rule’s smallest unit earn none.',
    },
  },
} as const;
