import type { memberFilters as english } from '../en/member-filters';
import type { Messages } from '../messages';

export const memberFilters = {
  open: 'מסננים',
  tier: { label: 'דרגה', all: 'כל הדרגות' },
  type: { label: 'סוג', all: 'כל הסוגים', member: 'חברי האתר', visitor: 'אורחים' },
  activity: {
    label: 'פעילות',
    all: 'כל פעילות',
    'within-30': 'פעילים ב-30 הימים האחרונים',
    'within-90': 'פעילים ב-90 הימים האחרונים',
    'not-30': 'לא פעילים כבר 30 יום',
    'not-90': 'לא פעילים כבר 90 יום',
  },
  expiry: {
    label: 'תפוגה',
    all: 'כל תפוגה',
    'within-7': 'פג תוך 7 ימים',
    'within-30': 'פג תוך 30 יום',
    'within-90': 'פג תוך 90 יום',
    none: 'דבר לא פג',
  },
  reward: {
    label: 'הטבות',
    all: 'כל ההטבות',
    within: 'מספיק להטבה',
    beyond: 'לא מספיק להטבה',
  },
  next: { label: 'הדרגה הבאה', all: 'כל מרחק', near: 'קרובים לקידום' },
  balance: { min: 'יתרה החל מ-', max: 'יתרה עד' },
  count_one: 'חבר {{amount}} מתאים',
  count_two: '{{amount}} חברים מתאימים',
  count_other: '{{amount}} חברים מתאימים',
  countOpen: 'יותר מ-{{amount}} חברים מתאימים',
  rangeOpen: '{{from}}–{{to}} מתוך יותר',
  noMatch: {
    title: 'אין מי שמתאים',
    text: 'אין חבר שעובר את כל המסננים יחד. אפשר לנקות אחד מהם, או את כולם.',
  },
  tooMany: {
    title: 'יותר מדי חברים לעבור עליהם',
    text: 'Wix לא יכולה לחפש את הצירוף הזה בבת אחת, ולכן עוברים על כל מי שחלק ממנו מוצא, עד {{amount}}. כאן נמצאו יותר. אפשר להוסיף אותיות לחיפוש, או מסנן נוסף כמו יתרה או פעילות.',
  },
  views: {
    label: 'תצוגה',
    custom: 'תצוגה ששונתה',
    all: 'כל החברים',
    nearPromotion: 'קרובים לקידום',
    expiringSoon: 'פג תוך 30 יום',
    goingQuiet: 'נעשים שקטים',
    canRedeem: 'יכולים לממש עכשיו',
    cannotRedeem: 'צוברים ולא יכולים לממש',
    save: 'לשמור תצוגה',
    name: 'שם התצוגה',
    delete: 'למחוק תצוגה',
  },
  columns: { open: 'עמודות' },
} satisfies Messages<typeof english, 'he'>;
