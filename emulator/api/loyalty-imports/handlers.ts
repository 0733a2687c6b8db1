import type { Handler } from '../handler';
import { createLoyaltyImport } from './create-loyalty-import';
import { createLoyaltyImportFileUrl } from './create-loyalty-import-file-url';
import { executeLoyaltyImport } from './execute-loyalty-import';
import { getErrorFileDownloadUrl } from './get-error-file-download-url';
import { getLoyaltyImport } from './get-loyalty-import';
import { queryLoyaltyImports } from './query-loyalty-imports';

export const importHandlers: readonly Handler[] = [
  createLoyaltyImportFileUrl,
  createLoyaltyImport,
  getLoyaltyImport,
  getErrorFileDownloadUrl,
  executeLoyaltyImport,
  queryLoyaltyImports,
];
