import {
  ArrowLeftSmall,
  ArrowRightSmall,
  ChevronLeft,
  ChevronRight,
} from '@wix/wix-ui-icons-common';
import { useTranslation } from 'react-i18next';

/** Points to where one comes from, in the reader's direction. */
export function ChevronBack() {
  const { i18n } = useTranslation();
  return i18n.dir() === 'rtl' ? <ChevronRight /> : <ChevronLeft />;
}

/** Points to where it goes on, in the reader's direction. */
export function ChevronForth() {
  const { i18n } = useTranslation();
  return i18n.dir() === 'rtl' ? <ChevronLeft /> : <ChevronRight />;
}

/** From one thing to another, in the reader's direction. */
export function ArrowForth() {
  const { i18n } = useTranslation();
  return i18n.dir() === 'rtl' ? <ArrowLeftSmall /> : <ArrowRightSmall />;
}
