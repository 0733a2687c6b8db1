import type { Identity, Language } from './session';

export type Texts = {
  readonly languageName: string;
  readonly pages: string;
  readonly signedInAs: string;
  readonly language: string;
  readonly identities: Record<Identity, string>;
  readonly emulatorDate: (date: string) => string;
  readonly emulatorSilent: string;
  readonly openEmulator: string;
  readonly loading: (page: string) => string;
  readonly pageFailed: { readonly title: string; readonly text: string };
  readonly reload: string;
  readonly notFound: { readonly title: string; readonly text: string };
  readonly openFirstPage: string;
  readonly wixPage: { readonly title: string; readonly text: (page: string) => string };
  readonly noPages: { readonly title: string; readonly text: string };
  readonly leave: Record<'title' | 'text' | 'leave' | 'stay', string>;
  readonly dismiss: string;
  readonly requestId: (id: string) => string;
};

const en: Texts = {
  languageName: 'English',
  pages: 'Pages',
  signedInAs: 'Signed in as',
  language: 'Language',
  identities: { owner: 'Owner', member: 'Site member (may not manage)', visitor: 'Visitor' },
  emulatorDate: (date) => `Emulator: ${date}`,
  emulatorSilent: 'The emulator does not answer',
  openEmulator: 'Open the emulator’s console in a new tab',
  loading: (page) => `Loading ${page}…`,
  pageFailed: {
    title: 'This page did not start',
    text: 'It has not answered the dashboard for 15 seconds. The browser’s console may say why.',
  },
  reload: 'Reload',
  notFound: {
    title: 'There is no such page',
    text: 'No page of the app has this address.',
  },
  openFirstPage: 'Go to the first page',
  wixPage: {
    title: 'This page belongs to Wix',
    text: (page) =>
      `On a Wix site, ${page} would open here. The local dashboard has the app’s own pages, contacts and orders.`,
  },
  noPages: { title: 'The app has no pages', text: 'Register a dashboard page and build again.' },
  leave: {
    title: 'Leave without saving?',
    text: 'You have changes that are not saved. They will be lost.',
    leave: 'Leave',
    stay: 'Stay on this page',
  },
  dismiss: 'Dismiss',
  requestId: (id) => `Request ID: ${id}`,
};

const he: Texts = {
  languageName: 'עברית',
  pages: 'עמודים',
  signedInAs: 'מחוברים בתור',
  language: 'שפה',
  identities: { owner: 'בעלים', member: 'חבר אתר (ללא הרשאת ניהול)', visitor: 'מבקר' },
  emulatorDate: (date) => `אמולטור: ${date}`,
  emulatorSilent: 'האמולטור אינו עונה',
  openEmulator: 'פתיחת מסוף האמולטור בלשונית חדשה',
  loading: (page) => `טוען את ${page}…`,
  pageFailed: {
    title: 'העמוד לא נטען',
    text: 'העמוד לא ענה ללוח הבקרה במשך 15 שניות. ייתכן שהסיבה מופיעה במסוף הדפדפן.',
  },
  reload: 'טעינה מחדש',
  notFound: {
    title: 'אין עמוד כזה',
    text: 'לאף עמוד של האפליקציה אין כתובת כזו.',
  },
  openFirstPage: 'לעמוד הראשון',
  wixPage: {
    title: 'העמוד הזה שייך ל־Wix',
    text: (page) =>
      `באתר Wix ייפתח כאן העמוד ${page}. בלוח הבקרה המקומי יש עמודים של האפליקציה, אנשי קשר והזמנות.`,
  },
  noPages: { title: 'לאפליקציה אין עמודים', text: 'יש לרשום עמוד ולבנות מחדש.' },
  leave: {
    title: 'לצאת בלי לשמור?',
    text: 'יש שינויים שלא נשמרו, והם יאבדו.',
    leave: 'יציאה',
    stay: 'להישאר בעמוד',
  },
  dismiss: 'סגירה',
  requestId: (id) => `מזהה בקשה: ${id}`,
};

/** The dashboard's own words in each language; the app's pages bring theirs. */
export const TEXTS: Record<Language, Texts> = { en, he };
