import type { Import } from '../../engine/imports';
import { isoDate, withoutUnset } from '../format';

/** LoyaltyImport on the wire. */
export function formatImport(entity: Import) {
  return withoutUnset({
    id: entity.id,
    asyncImportJobId: entity.jobId,
    revision: String(entity.revision),
    createdDate: isoDate(entity.createdAt),
    updatedDate: isoDate(entity.updatedAt),
    status: entity.status,
    fileMetadata: formatFile(entity),
    parseResult: formatParseResult(entity),
    importResult: formatResult(entity.result),
  });
}

function formatFile({ file, filePath, header, sampleRows, mapping }: Import) {
  return withoutUnset({
    size: file.size,
    name: file.name,
    url: filePath,
    header: { values: header },
    headerMappingInfo: mapping && {
      headerMappings: [
        { columnName: 'EMAIL', columnIndex: mapping.email },
        { columnName: 'POINTS', columnIndex: mapping.points },
      ],
    },
    sampleDataRows: sampleRows.map((values) => ({ values })),
  });
}

function formatParseResult({ parsedRows, parseError }: Import) {
  if (parsedRows === null && parseError === null) return null;
  return withoutUnset({ parsedRowCount: parsedRows, parseErrorReason: parseError });
}

function formatResult(result: Import['result']) {
  return (
    result && {
      errorFileExists: result.failed > 0,
      successCount: result.succeeded,
      failureCount: result.failed,
    }
  );
}
