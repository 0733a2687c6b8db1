import '@wix/design-system/styles.global.css';
import { withProviders } from '../../app/with-providers';
import { PointsNameProvider } from '../../data/program/points-name-provider';
import { LadderPage } from './ladder-page';

export default withProviders(function Ladder() {
  return (
    <PointsNameProvider>
      <LadderPage />
    </PointsNameProvider>
  );
});
