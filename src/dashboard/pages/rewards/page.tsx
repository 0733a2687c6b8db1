import '@wix/design-system/styles.global.css';
import { withProviders } from '../../app/with-providers';
import { PointsNameProvider } from '../../data/program/points-name-provider';
import { RewardsPage } from './rewards-page';

export default withProviders(function Rewards() {
  return (
    <PointsNameProvider>
      <RewardsPage />
    </PointsNameProvider>
  );
});
