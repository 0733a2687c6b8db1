/** What a member's points amount to, and why something gave none. `{{money}}` is in the site's currency. */
export const memberInsight = {
  value: {
    title: 'Lifetime value',
    gained: 'Where $t(app:points.unit) came from',
    spent: 'Where $t(app:points.unit) went',
    times_one: '{{amount}} time',
    times_other: '{{amount}} times',
    activity: 'Another activity',
    reward: 'Another reward',
    expiry: 'Expired',
    refund: { gained: 'Given back', spent: 'Taken back' },
    redeemed: 'What was redeemed buys {{money}} at today’s prices.',
    redeemedPartly:
      'What was redeemed buys {{money}} at today’s prices, apart from what has no price in money.',
    balance: 'The balance buys {{money}} off with “{{reward}}”.',
    spend:
      'The $t(app:points.unit) from spending stand for about {{money}} spent, at today’s rates.',
    source:
      'Wix keeps neither what orders cost nor what rewards were worth, so money is told by the rules and rewards of today, for the tier of today.',
    partial: 'From the latest {{entries}} only.',
    countAll: 'Count them all',
    stop: 'Stop counting',
    empty: 'Nothing has been earned or redeemed yet.',
  },
  why: {
    open: 'Why did something give no $t(app:points.unit)?',
    title: 'Why no $t(app:points.unit)?',
    intro:
      'Wix keeps no record of what gave nothing, so it cannot be looked up. This is what the rules say now.',
    program: {
      DRAFT: 'The program has not been activated yet: nobody earns.',
      PAUSED: 'The program is paused: nobody earns until it is activated again.',
    },
    toProgram: 'Go to Program',
    rules: 'What gives $t(app:points.unit) now',
    rulesInTier: 'What gives $t(app:points.unit) in {{tier}} now',
    noRules: 'There are no earning rules, so nothing gives $t(app:points.unit).',
    fixed: '{{points}} each time.',
    conversion: '{{points}} for every {{money}} spent.',
    conversionFrom:
      '{{points}} for every {{money}} spent; an amount below {{least}} gives nothing.',
    nothing: {
      paused: 'Nothing: the rule is paused.',
      'no-entry': 'Nothing: the rule has no amount for {{tier}}.',
      'no-amounts': 'Wix does not say what this rule gives.',
      zero: 'Nothing: the rule gives 0.',
    },
    changed: 'Changed on {{date}}.',
    openRule: 'Open the rule “{{title}}”',
    without: 'No rule gives anything for: {{names}}.',
    amount: {
      label: 'Try an amount spent',
      hint: 'What an order of this amount gives this member today.',
      points: '{{rule}} gives {{points}}.',
      tooLittle: '{{rule}}: nothing. Whole $t(app:points.unit) only: {{spent}} does not make one.',
      noEntry: '{{rule}}: nothing, because it has no amount for this tier.',
      whole: 'Only whole units of money count, so {{spent}} counts as {{whole}}.',
    },
    other: {
      title: 'Other reasons',
      unpaid: 'An order counts once it is paid, a booking once it is confirmed.',
      contact:
        'Whoever buys with another email is another contact, with an account of their own or none.',
      opened: 'The account exists since {{date}}; what happened before is not in it.',
      rules: 'What happened before a rule or a tier changed went by the rule and the tier of then.',
      refunded:
        '$t(app:points.start) of a refunded order are taken back. The history shows that as “Refunded”.',
      visitor: 'This visitor earns like everybody else, but can redeem only as a site member.',
    },
  },
} as const;
