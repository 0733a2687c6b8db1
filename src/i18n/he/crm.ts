import type { crm as english } from '../en/crm';
import type { Messages } from '../messages';

export const crm = {
  contact: {
    opening: 'עמוד החברים נפתח…',
    missingTitle: 'Wix לא מסרה באיזה איש קשר מדובר',
    missingText:
      'כדאי לטעון מחדש את עמוד איש הקשר ולנסות שוב. אפשר גם למצוא את האדם לפי שם או אימייל בעמוד החברים, ולהתאים שם את $t(app:points.the).',
    find: 'לעמוד החברים',
    close: 'סגירה',
  },
  order: {
    title: 'נאמנות',
    missingTitle: 'Wix לא מסרה באיזו הזמנה מדובר',
    missingText:
      'כדאי לטעון מחדש את עמוד ההזמנה. את החברים ואת $t(app:points.the) שלהם אפשר לראות בעמוד החברים.',
    nobodyTitle: 'הלקוח לא ידוע',
    nobodyText: 'אין ל-Wix איש קשר להזמנה הזאת, ולכן איש לא יכול היה לצבור בה $t(app:points.unit).',
    outsideTitle: 'עדיין לא בתוכנית',
    outsideText: 'ללקוח אין חשבון נאמנות. החשבון מתחיל ביתרה 0.',
    open: 'פתיחת חשבון',
    paused: 'התוכנית מושהית: הזמנות לא נותנות $t(app:points.unit) עד שהיא תופעל שוב.',
    draft: 'התוכנית עדיין לא פעילה: הזמנות לא נותנות $t(app:points.unit).',
    adjust: 'התאמת $t(app:points.unit)',
    history: 'להיסטוריה',
    earnedTitle: 'ההזמנה הזאת',
    earnedOn: 'נצברו ב-{{date}}',
    takenBack: 'נלקחו בחזרה בהחזרים',
    left: 'נשארו מההזמנה הזאת {{points}}.',
    maybeMore: 'מאז נוספו ללקוח רשומות רבות, וייתכן שיש עוד. הכול נמצא בהיסטוריה.',
    nothing: 'אף רשומה בהיסטוריה של הלקוח לא מציינת את ההזמנה הזאת.',
    unknown: 'לא נמצא בין 100 הרשומות הראשונות של הלקוח מאז ההזמנה. כולן נמצאות בהיסטוריה.',
    why: {
      unpaid: 'ההזמנה עדיין לא שולמה. הזמנות נותנות $t(app:points.unit) עם התשלום.',
      inactive: 'כרגע התוכנית לא פעילה, והזמנות לא נותנות $t(app:points.unit).',
      noRule: 'כרגע אין כלל צבירה פעיל שנותן $t(app:points.unit) על הזמנות.',
      unknown:
        'Wix לא מוסרת מדוע. לפעמים $t(app:points.the) מגיעות באיחור קל; סכום שקטן מהיחידה של הכלל לא מזכה.',
    },
  },
} satisfies Messages<typeof english, 'he'>;
