/** Pages of Wix that the app links to, by the ids on https://dev.wix.com/docs ("Page IDs"). */
const WIX_PAGE_NAMES: Record<string, string> = {
  '2e96bad1-df32-47b6-942f-e3ecabd74e57': 'Home',
  '67028126-3a56-43dd-9ed2-0c9c875e739c': 'Automations',
  'c3ad65e1-0b0f-4da9-a8a3-6025c321da50': 'Loyalty Program',
  '978a178c-a739-46ed-93c3-60afaabd6ca4': 'Manage Loyalty Program',
  'c696eca6-7489-40ae-8c41-815cea571b53': 'Site Members',
  'ed0163bf-ddeb-4dbe-8042-648b44bcbaac': 'Coupons',
  'e839f784-0e31-45e6-8de8-426824a6dc2d': 'Wix App Market',
};

/** The name of a page of Wix, or its id where we do not know the name. */
export function toWixPageName(pageId: string) {
  return WIX_PAGE_NAMES[pageId] ?? pageId;
}
