import type { imports } from '@wix/loyalty';
import { present } from '../../../emulator/engine/assert';
import type { EmulatedWix } from './launch';

/** Uploads a CSV file the way a page does; answers the path to import it from. */
export async function uploadFile({ asOwner }: EmulatedWix, csv: string | Uint8Array<ArrayBuffer>) {
  const { filePath, uploadUrl } = await asOwner.imports.createLoyaltyImportFileUrl();
  const response = await fetch(present(uploadUrl, 'upload URL'), { method: 'PUT', body: csv });
  if (!response.ok) throw new Error(`The upload was answered with ${response.status}`);
  return present(filePath, 'file path');
}

/** Uploads a file and waits until it is read; answers the import. */
export async function parseFile(wix: EmulatedWix, csv: string | Uint8Array<ArrayBuffer>) {
  const filePath = await uploadFile(wix, csv);
  const { loyaltyImport } = await wix.asOwner.imports.createLoyaltyImport(filePath, {
    fileName: 'points.csv',
  });
  wix.emulator.advance({ minutes: 1 });
  return wix.asOwner.imports.getLoyaltyImport(present(loyaltyImport?._id, 'import id'));
}

/** The mapping of a file whose columns are e-mail address and points. */
export const EMAIL_AND_POINTS: imports.ExecuteLoyaltyImportOptions = {
  headerMappingInfo: {
    headerMappings: [
      { columnName: 'EMAIL', columnIndex: 0 },
      { columnName: 'POINTS', columnIndex: 1 },
    ],
  },
};
