import '@wix/design-system/styles.global.css';
import { withProviders } from '../../app/with-providers';
import { PointsNameProvider } from '../../data/program/points-name-provider';
import { MembersPage } from './members-page';

export default withProviders(function Members() {
  return (
    <PointsNameProvider>
      <MembersPage />
    </PointsNameProvider>
  );
});
