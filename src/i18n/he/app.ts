import type { app as english } from '../en/app';
import type { Messages } from '../messages';

export const app = {
  actions: {
    save: 'שמירה',
    saving: 'שומרים…',
    cancel: 'ביטול',
    tryAgain: 'לנסות שוב',
    refresh: 'רענון',
    reload: 'לטעון את העמוד מחדש',
  },
  points: {
    amount_one: 'נקודה {{amount}}',
    amount_two: '{{amount}} נקודות',
    amount_other: '{{amount}} נקודות',
    unit: 'נקודות',
    start: 'נקודות',
    the: 'הנקודות',
  },
  /** Isolated, because the owner's word may be written from left to right. */
  ownPoints: {
    amount: '\u2068{{amount}} {{name}}\u2069',
    unit: '\u2068{{name}}\u2069',
    the: '\u2068{{name}}\u2069',
  },
  age: {
    justNow: 'עודכן ממש עכשיו',
    updated: 'עודכן {{age}}',
  },
  stale: {
    title: 'הרענון נכשל. הנתונים עודכנו {{age}}.',
    titleJustNow: 'הרענון נכשל. הנתונים עודכנו לפני רגע.',
  },
  crash: {
    title: 'העמוד הפסיק לפעול',
    subtitle: 'שום דבר לא השתנה. כדי להמשיך יש לטעון את העמוד מחדש.',
  },
  form: {
    conflictTitle: 'מישהו שינה את הנתונים בזמן העריכה',
    conflictText: 'אפשר לטעון את הגרסה השמורה ולוותר על מה שהוקלד, או להשאיר את שלך ולשמור מעליה.',
    conflictReload: 'לטעון את הגרסה השמורה',
    conflictKeep: 'להשאיר את שלי',
  },
  tier: {
    base: 'דרגת הבסיס',
    everybody: 'כל החברים',
    gone: 'דרגה שכבר לא קיימת',
  },
  collection: {
    clearFilters: 'ניקוי הסינון',
    clearAll: 'ניקוי החיפוש והסינון',
    bulkActions: 'פעולות על הנבחרים',
    clearSelection: 'ביטול הבחירה',
  },
  versions: {
    title: 'הנתונים השתנו בזמן העריכה',
    text: 'יש לבחור מה לשמור. דבר לא יישמר עד לשמירת הטופס.',
    same: 'מה ששמור עכשיו זהה למה שהוקלד.',
    mine: 'שלי: {{value}}',
    theirs: 'שמור עכשיו: {{value}}',
    allMine: 'להשאיר הכול כמו שלי',
    allTheirs: 'לקחת הכול מהשמור',
    continue: 'להמשיך עם אלה',
    compare: 'להשוות',
    notice: 'מישהו שמר שינויים בזמן העריכה.',
  },
  loading: 'טוענים…',
} satisfies Messages<typeof english, 'he'>;
