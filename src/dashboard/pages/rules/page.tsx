import '@wix/design-system/styles.global.css';
import { withProviders } from '../../app/with-providers';
import { PointsNameProvider } from '../../data/program/points-name-provider';
import { RulesPage } from './rules-page';

export default withProviders(function Rules() {
  return (
    <PointsNameProvider>
      <RulesPage />
    </PointsNameProvider>
  );
});
