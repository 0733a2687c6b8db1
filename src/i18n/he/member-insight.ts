import type { memberInsight as english } from '../en/member-insight';
import type { Messages } from '../messages';

export const memberInsight = {
  value: {
    title: 'שווי לאורך זמן',
    gained: 'מאין הגיעו $t(app:points.the)',
    spent: 'לאן הלכו $t(app:points.the)',
    times_one: 'פעם אחת',
    times_two: 'פעמיים',
    times_other: '{{amount}} פעמים',
    activity: 'פעילות אחרת',
    reward: 'הטבה אחרת',
    expiry: 'פג תוקף',
    refund: { gained: 'הוחזרו', spent: 'נלקחו בחזרה' },
    redeemed: 'מה שמומש שווה {{money}} במחירים של היום.',
    redeemedPartly: 'מה שמומש שווה {{money}} במחירים של היום, מלבד מה שאין לו מחיר בכסף.',
    balance: 'היתרה קונה {{money}} הנחה עם ”\u2068{{reward}}\u2069“.',
    spend: '$t(app:points.the) מקניות מייצגות בערך {{money}} שהוצאו, לפי התעריפים של היום.',
    source:
      'Wix לא שומרת כמה עלו הזמנות וכמה היו שוות הטבות, ולכן הסכומים לפי הכללים וההטבות של היום, בדרגה של היום.',
    partial: 'רק לפי הרשומות האחרונות: {{entries}}.',
    countAll: 'לספור את כולן',
    stop: 'להפסיק לספור',
    empty: 'עדיין לא נצברו ולא מומשו $t(app:points.unit).',
  },
  why: {
    open: 'למה משהו לא נתן $t(app:points.unit)?',
    title: 'למה אין $t(app:points.unit)?',
    intro:
      'Wix לא שומרת רישום של מה שלא נתן $t(app:points.unit), ולכן אי אפשר לבדוק זאת. כך אומרים הכללים עכשיו.',
    program: {
      DRAFT: 'התוכנית עדיין לא הופעלה: אף אחד לא צובר.',
      PAUSED: 'התוכנית מושהית: אף אחד לא צובר עד שתופעל שוב.',
    },
    toProgram: 'לעמוד התוכנית',
    rules: 'מה נותן $t(app:points.unit) עכשיו',
    rulesInTier: 'מה נותן $t(app:points.unit) בדרגה \u2068{{tier}}\u2069 עכשיו',
    noRules: 'אין כללי צבירה, ולכן שום דבר לא נותן $t(app:points.unit).',
    fixed: '{{points}} בכל פעם.',
    conversion: '{{points}} על כל {{money}} שהוצאו.',
    conversionFrom: '{{points}} על כל {{money}} שהוצאו; סכום נמוך מ-{{least}} לא מזכה.',
    nothing: {
      paused: 'לא מזכה: הכלל מושהה.',
      'no-entry': 'לא מזכה: אין בכלל סכום לדרגה \u2068{{tier}}\u2069.',
      'no-amounts': 'Wix לא אומרת כמה הכלל הזה נותן.',
      zero: 'לא מזכה: הכלל נותן 0.',
    },
    changed: 'השתנה ב-{{date}}.',
    openRule: 'לפתוח את הכלל ”\u2068{{title}}\u2069“',
    without: 'אין כלל שמזכה על: {{names}}.',
    amount: {
      label: 'לנסות סכום קנייה',
      hint: 'כמה הזמנה בסכום הזה מזכה את החבר היום.',
      points: '\u2068{{rule}}\u2069 מזכה ב-{{points}}.',
      tooLittle:
        '\u2068{{rule}}\u2069: לא מזכה. נספרות רק $t(app:points.unit) שלמות, ו-{{spent}} לא מספיק לאחת.',
      noEntry: '\u2068{{rule}}\u2069: לא מזכה, כי אין בו סכום לדרגה הזו.',
      whole: 'נספרות רק יחידות כסף שלמות, ולכן {{spent}} נחשב {{whole}}.',
    },
    other: {
      title: 'סיבות אחרות',
      unpaid: 'הזמנה נספרת אחרי ששולמה, ותור אחרי שאושר.',
      contact: 'מי שקונה עם אימייל אחר הוא איש קשר אחר, עם חשבון משלו או בלי חשבון.',
      opened: 'החשבון קיים מאז {{date}}; מה שקרה לפני כן לא נמצא בו.',
      rules: 'מה שקרה לפני שכלל או דרגה השתנו נקבע לפי הכלל והדרגה של אז.',
      refunded: '$t(app:points.unit) של הזמנה שהוחזרה נלקחות בחזרה. בהיסטוריה זה מופיע כ”החזר“.',
      visitor: 'האורח הזה צובר כמו כולם, אבל יכול לממש רק כחבר באתר.',
    },
  },
} satisfies Messages<typeof english, 'he'>;
