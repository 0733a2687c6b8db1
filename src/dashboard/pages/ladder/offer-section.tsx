import { SkeletonGroup, SkeletonLine } from '@wix/design-system';
import type { ReactNode } from 'react';
import { AsyncSection, type AsyncState } from '../../../components/async-section';
import type { Offer } from './offer';

type OfferSectionProps = { offer: AsyncState<Offer>; children: (offer: Offer) => ReactNode };

/**
 * What cannot be said or done without rules and rewards. Those of a moment ago will do: whatever is applied reads them
 * anew.
 */
export function OfferSection({ offer, children }: OfferSectionProps) {
  return (
    <AsyncSection
      state={offer.data === undefined ? offer : { ...offer, error: null }}
      size="card"
      skeleton={
        <SkeletonGroup skin="light">
          <SkeletonLine width="100%" />
        </SkeletonGroup>
      }
    >
      {children}
    </AsyncSection>
  );
}
